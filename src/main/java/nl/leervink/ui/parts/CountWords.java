package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.registers.rules.Count;

/** What a register's own rules give for a course, beside what it awarded. The award holds, whatever they give. */
public class CountWords extends Paragraph {

    public CountWords(Count count) {
        setText(
                switch (count) {
                    case Count.Refused(var why) -> getTranslation("count-words.refused", getTranslation(why.key()));
                    case Count.Unknown _ -> getTranslation("count-words.no-formula");
                    case Count.Counted counted ->
                        counted.formula()
                                .map(formula -> counted.differs()
                                        ? getTranslation("count-words.differs", formula.points(), counted.points())
                                        : getTranslation("count-words.agrees", formula.points()))
                                .orElseGet(() -> getTranslation("count-words.no-formula"));
                });
        if ((count instanceof Count.Counted counted && counted.differs()) || count instanceof Count.Refused) {
            addClassNames("notice", Tone.ATTENTION.style());
        } else {
            addClassName("soft");
        }
    }
}
