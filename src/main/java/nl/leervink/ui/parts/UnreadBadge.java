package nl.leervink.ui.parts;

/** How many messages are new to its reader; not there if none are. */
public class UnreadBadge extends Badge {

    public UnreadBadge(int unread) {
        super("", Tone.ATTENTION);
        setText(getTranslation("questions.unread", unread));
        setVisible(unread > 0);
    }
}
