package nl.leervink.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.PictureReading.NoPicture;
import nl.leervink.paper.PictureReading.Shows;
import nl.leervink.paper.PictureReading.TooLarge;
import nl.leervink.paper.PictureReading.TooManyDots;
import nl.leervink.press.TestPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureIsReadWhateverItIsCalled(String kind) {
        var drawn = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);

        assertThat(picture(TestPictures.file(drawn, kind)).ratio()).isEqualTo(3f);
    }

    @Test
    void whatIsTransparentBecomesPaper() throws IOException {
        var kept = ImageIO.read(picture(TestPictures.png(120, 40)).png().stream());

        assertThat(kept.getColorModel().hasAlpha()).isFalse();
        assertThat(kept.getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void nothingOfTheFileIsKeptButItsDots() throws IOException {
        var whole = TestPictures.png(120, 40).toArray();
        var told = new ByteArrayOutputStream();
        told.write(whole, 0, 33);
        told.write(chunk("tEXt", "GPSLatitude\0 52.09 Utrecht".getBytes(US_ASCII)));
        told.write(whole, 33, whole.length - 33);
        told.write("<script>alert(1)</script>".getBytes(US_ASCII));

        var kept = new String(picture(Bytes.of(told.toByteArray())).png().toArray(), ISO_8859_1);

        assertThat(kept).doesNotContain("GPSLatitude").doesNotContain("script");
    }

    @Test
    void aLargePictureIsKeptSmaller() throws IOException {
        var kept = ImageIO.read(picture(TestPictures.png(3000, 1500)).png().stream());

        assertThat(kept.getWidth()).isEqualTo(1200);
        assertThat(kept.getHeight()).isEqualTo(600);
    }

    /** As a photograph: small as a JPEG, and larger than its dots as anything else. */
    @Test
    void aNoisyPictureLosesDotsUntilItFitsAndIsReadAgainAsItWasKept() {
        var noise = new BufferedImage(1200, 1200, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(7);
        for (var y = 0; y < 1200; y++) {
            for (var x = 0; x < 1200; x++) {
                noise.setRGB(x, y, chance.nextInt(1 << 24));
            }
        }

        var kept = picture(TestPictures.file(noise, "jpeg"));

        assertThat(kept.png().size()).isBetween(1, Picture.LARGEST_KEPT);
        assertThat(kept.ratio()).isEqualTo(1f);
        assertThat(Picture.kept(kept.png()).orElseThrow().png()).isEqualTo(kept.png());
    }

    @Test
    void whatWasKeptIsReadHoweverManyBytesItTakesUnlessItIsNoPictureAnyMore() throws IOException {
        var padded = new ByteArrayOutputStream();
        padded.write(TestPictures.png(120, 40).toArray());
        padded.write(new byte[Picture.LARGEST]);

        assertThat(Picture.kept(Bytes.of(padded.toByteArray()))).isPresent();
        assertThat(Picture.kept(Bytes.of("no picture".getBytes(US_ASCII)))).isEmpty();
    }

    @Test
    void moreBytesThanAreTakenAreNotLookedAt() {
        assertThat(Picture.read(Bytes.of(new byte[Picture.LARGEST + 1]))).isEqualTo(new TooLarge(Picture.LARGEST));
    }

    /** A few bytes that say they are 50,000 by 50,000 dots: 10 GB once decoded. */
    @Test
    void whatSaysItIsHugeIsNotDecoded() throws IOException {
        var header = new ByteArrayOutputStream();
        var out = new DataOutputStream(header);
        out.writeInt(50_000);
        out.writeInt(50_000);
        out.write(new byte[] {8, 6, 0, 0, 0});
        var bomb = new ByteArrayOutputStream();
        bomb.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bomb.write(chunk("IHDR", header.toByteArray()));
        bomb.write(chunk("IDAT", new byte[64]));
        bomb.write(chunk("IEND", new byte[0]));

        assertThat(Picture.read(Bytes.of(bomb.toByteArray())))
                .isEqualTo(new TooManyDots(50_000, 50_000, Picture.MOST_DOTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "%PDF-1.7 a document",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\u0089PNG\r\n\u001a\n and then nothing of it",
                "\u00ff\u00d8\u00ff and then nothing of it"
            })
    void whatOnlyCallsItselfAPictureIsNone(String content) {
        assertThat(Picture.read(Bytes.of(content.getBytes(ISO_8859_1)))).isInstanceOf(NoPicture.class);
    }

    @Test
    void aPictureOfAnotherKindIsNone() {
        var drawn = new BufferedImage(30, 10, BufferedImage.TYPE_INT_RGB);

        assertThat(Picture.read(TestPictures.file(drawn, "gif"))).isInstanceOf(NoPicture.class);
        assertThat(Picture.read(TestPictures.file(drawn, "bmp"))).isInstanceOf(NoPicture.class);
    }

    @Test
    void aPictureThatStopsHalfWayIsNone() {
        var whole = TestPictures.png(200, 200).toArray();

        assertThat(Picture.read(Bytes.of(Arrays.copyOf(whole, whole.length / 2))))
                .isInstanceOf(NoPicture.class);
    }

    private static Picture picture(Bytes file) {
        return ((Shows) Picture.read(file)).picture();
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        var named = new ByteArrayOutputStream();
        named.write(type.getBytes(US_ASCII));
        named.write(content);
        var sum = new CRC32();
        sum.update(named.toByteArray());
        var chunk = new ByteArrayOutputStream();
        var out = new DataOutputStream(chunk);
        out.writeInt(content.length);
        out.write(named.toByteArray());
        out.writeInt((int) sum.getValue());
        return chunk.toByteArray();
    }
}
