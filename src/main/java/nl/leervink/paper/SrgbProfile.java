package nl.leervink.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What our colours mean, as PDF/A asks: the primaries and curve of sRGB (IEC 61966-2-1) in a small profile of our own
 * (ICC.1:2001-04), because no vendor's may be passed on freely.
 */
final class SrgbProfile {

    static final ICC_Profile PROFILE = ICC_Profile.getInstance(bytes());

    private static final int HEADER = 128;
    private static final int POINTS = 256;

    private SrgbProfile() {}

    private static byte[] bytes() {
        try {
            var white = xyz(0.9642, 1, 0.8249);
            var curve = curve();
            var tags = new String[] {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
            var contents = new byte[][] {
                description(),
                copyright(),
                white,
                xyz(0.43607, 0.22249, 0.01392),
                xyz(0.38515, 0.71687, 0.09708),
                xyz(0.14307, 0.06061, 0.71410),
                curve
            };
            var body = new ByteArrayOutputStream();
            var offsets = new int[contents.length];
            for (var i = 0; i < contents.length; i++) {
                offsets[i] = HEADER + 4 + 12 * tags.length + body.size();
                body.write(contents[i]);
                body.write(new byte[-contents[i].length & 3]);
            }
            var profile = new ByteArrayOutputStream();
            var out = new DataOutputStream(profile);
            writeHeader(out, HEADER + 4 + 12 * tags.length + body.size(), white);
            out.writeInt(tags.length);
            for (var i = 0; i < tags.length; i++) {
                var content = Math.min(i, contents.length - 1); // the three curves are one
                out.writeBytes(tags[i]);
                out.writeInt(offsets[content]);
                out.writeInt(contents[content].length);
            }
            body.writeTo(out);
            return profile.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeHeader(DataOutputStream out, int size, byte[] white) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (var part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        out.write(white, 8, 12);
        out.write(new byte[HEADER - out.size()]);
    }

    private static byte[] curve() throws IOException {
        var curve = new ByteArrayOutputStream();
        var out = new DataOutputStream(curve);
        out.writeBytes("curv");
        out.writeInt(0);
        out.writeInt(POINTS);
        for (var i = 0; i < POINTS; i++) {
            var value = i / (POINTS - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            out.writeShort((int) Math.round(65535 * linear));
        }
        return curve.toByteArray();
    }

    private static byte[] xyz(double x, double y, double z) throws IOException {
        var colour = new ByteArrayOutputStream();
        var out = new DataOutputStream(colour);
        out.writeBytes("XYZ ");
        out.writeInt(0);
        for (var part : new double[] {x, y, z}) {
            out.writeInt((int) Math.round(part * 65536));
        }
        return colour.toByteArray();
    }

    private static byte[] copyright() {
        return "text\0\0\0\0No copyright, use freely\0".getBytes(US_ASCII);
    }

    private static byte[] description() throws IOException {
        var name = "sRGB (IEC 61966-2-1)\0";
        var description = new ByteArrayOutputStream();
        var out = new DataOutputStream(description);
        out.writeBytes("desc");
        out.writeInt(0);
        out.writeInt(name.length());
        out.writeBytes(name);
        out.write(new byte[4 + 4 + 2 + 1 + 67]);
        return description.toByteArray();
    }
}
