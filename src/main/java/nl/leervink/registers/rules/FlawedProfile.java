package nl.leervink.registers.rules;

/** Something that cannot be the rules of a register, with what is wrong and where. */
public final class FlawedProfile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ProfileFlaw flaw;
    private final String about;

    /**
     * Says what is wrong.
     *
     * @param about the part, category or value it is wrong in
     */
    FlawedProfile(ProfileFlaw flaw, String about) {
        super(flaw + ": " + about);
        this.flaw = flaw;
        this.about = about;
    }

    public ProfileFlaw flaw() {
        return flaw;
    }

    public String about() {
        return about;
    }

    static void unless(boolean sound, ProfileFlaw flaw, Object about) {
        if (!sound) {
            throw new FlawedProfile(flaw, about.toString());
        }
    }
}
