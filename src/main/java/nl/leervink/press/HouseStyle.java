package nl.leervink.press;

import java.util.Optional;
import nl.leervink.paper.Picture;

/**
 * How the bureau's paper looks.
 *
 * @param version counts up from 1 for each version of the office; 0 is ours
 * @param logo above everything; the finch where there is none
 * @param logoTold what a reader aloud says of the logo
 * @param signatory who signs for the bureau; empty if nobody does by name
 * @param function of whoever signs
 * @param signature a picture of it; shown only above a name
 */
public record HouseStyle(
        int version,
        Optional<Picture> logo,
        String logoTold,
        Accent first,
        Accent second,
        String signatory,
        String function,
        Optional<Picture> signature) {

    /** Ours: what holds until the office sets its own. */
    public static final HouseStyle OURS =
            new HouseStyle(0, Optional.empty(), "", Accent.PETROL, Accent.RUST, "", "", Optional.empty());

    boolean looksLike(HouseStyle other) {
        return logo.map(Picture::png).equals(other.logo.map(Picture::png))
                && logoTold.equals(other.logoTold)
                && first.equals(other.first)
                && second.equals(other.second)
                && signatory.equals(other.signatory)
                && function.equals(other.function)
                && signature.map(Picture::png).equals(other.signature.map(Picture::png));
    }
}
