package nl.leervink.paper;

/** What became of a file that should be a picture. */
public sealed interface PictureReading {

    record Shows(Picture picture) implements PictureReading {}

    /** More bytes than are taken. */
    record TooLarge(int most) implements PictureReading {}

    /** More dots than are decoded. */
    record TooManyDots(int width, int height, int mostOnASide) implements PictureReading {}

    /** No PNG or JPEG, whatever its name says, or a broken one. */
    record NoPicture() implements PictureReading {}
}
