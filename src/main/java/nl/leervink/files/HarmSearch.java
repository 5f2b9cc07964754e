package nl.leervink.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import nl.leervink.kernel.Bytes;

/**
 * Looks in a file for what may harm whoever opens it. It unpacks no more than a bounded part, and runs and draws nothing
 * of it. What it finds none of may still be harmful: a file is only ever downloaded, never opened by the portal.
 */
final class HarmSearch {

    /** Of all that is packed in a file, unpacked, in bytes. */
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;

    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST_DICTIONARY = 2_000;
    private static final int MOST_OF_RELATIONS = 256 * 1024;

    /** Every action of these kinds carries one of these names; a name may hide signs as {@code #4A}. */
    private static final Pattern ACTIVE_IN_PDF =
            Pattern.compile("/(?:JavaScript|Launch|RichMedia|EmbeddedFile|ImportData|SubmitForm|GoToE)(?![A-Za-z0-9])");

    private static final Pattern LOCKED_PDF = Pattern.compile("/Encrypt(?![A-Za-z0-9])");
    private static final Pattern HIDDEN_SIGN = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBJECTS = Pattern.compile("/ObjStm(?![A-Za-z0-9])");
    private static final Pattern PLAIN_FILTER =
            Pattern.compile("/Filter\\s*(?:\\[\\s*)?/FlateDecode\\s*(?:\\])?\\s*(?:/(?!Filter)|>>)");
    private static final Pattern FETCHED = Pattern.compile(
            "(?:attachedTemplate|oleObject|subDocument|frame)\"[^>]*TargetMode\\s*=\\s*[\"']External|TargetMode\\s*=\\s*[\"']External[\"'][^>]*(?:attachedTemplate|oleObject|subDocument|/frame)\"",
            Pattern.CASE_INSENSITIVE);
    /** What a click or a mouse over a slide may start. */
    private static final Pattern STARTED =
            Pattern.compile("ppaction://(?:program|macro|ole)", Pattern.CASE_INSENSITIVE);

    private static final List<String> ACTIVE_PARTS =
            List.of("vbaproject", "vbadata", "activex/", "embeddings/oleobject", "basic/", "scripts/");
    private static final List<String> ACTIVE_ENDINGS = List.of(".exe", ".js", ".vbs", ".bat", ".cmd", ".ps1");

    private HarmSearch() {}

    /** The first harm that is found. */
    static Optional<Harm> in(FileKind kind, Bytes bytes) {
        return switch (kind) {
            case PDF -> inPdf(bytes.toArray());
            case DOCX, ODT, PPTX -> inZip(bytes);
            case PNG, JPEG -> Optional.empty();
        };
    }

    private static Optional<Harm> inPdf(byte[] content) {
        var raw = new String(content, ISO_8859_1);
        var shown = shown(raw);
        if (LOCKED_PDF.matcher(shown).find()) {
            return Optional.of(Harm.LOCKED);
        }
        return isActive(shown) ? Optional.of(Harm.ACTIVE) : inPackedObjects(raw, shown, content);
    }

    /** Objects may lie packed together in streams: those are unpacked, and looked in like the rest. */
    private static Optional<Harm> inPackedObjects(String raw, String shown, byte[] content) {
        var packed = OBJECTS.matcher(raw).results().map(MatchResult::start).toList();
        if (OBJECTS.matcher(shown).results().count() != packed.size()) {
            return Optional.of(Harm.UNREADABLE);
        }
        if (packed.size() > MOST_ENTRIES) {
            return Optional.of(Harm.SWELLS);
        }
        var left = MOST_UNPACKED;
        for (int named : packed) {
            var stream = raw.indexOf("stream", named);
            if (stream < 0 || stream - named > LONGEST_DICTIONARY) {
                return Optional.of(Harm.UNREADABLE);
            }
            var begin = Math.max(raw.lastIndexOf("obj", named), named - LONGEST_DICTIONARY);
            var dictionary = shown(raw.substring(Math.max(begin, 0), stream));
            var from = stream + "stream".length() + (raw.startsWith("\r\n", stream + "stream".length()) ? 2 : 1);
            var end = raw.indexOf("endstream", from);
            if (end < from
                    || (dictionary.contains("/Filter")
                            && !PLAIN_FILTER.matcher(dictionary).find())) {
                return Optional.of(Harm.UNREADABLE);
            }
            if (dictionary.contains("/Filter")) {
                var objects = unpacked(content, from, end, left);
                if (objects.length() >= left) {
                    return Optional.of(Harm.SWELLS);
                }
                if (objects.isEmpty() || isActive(shown(objects))) {
                    return Optional.of(objects.isEmpty() ? Harm.UNREADABLE : Harm.ACTIVE);
                }
                left -= objects.length();
            }
        }
        return Optional.empty();
    }

    /** Empty if it cannot be unpacked; as long as asked for if there is more. */
    private static String unpacked(byte[] content, int from, int end, int most) {
        var inflater = new Inflater();
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(content, from, end - from), inflater)) {
            return new String(stream.readNBytes(most), ISO_8859_1);
        } catch (IOException broken) {
            return "";
        } finally {
            inflater.end();
        }
    }

    private static Optional<Harm> inZip(Bytes bytes) {
        var left = MOST_UNPACKED;
        try (var zip = new ZipInputStream(bytes.stream())) {
            var entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                var harm = inName(name);
                if (harm.isEmpty() && name.endsWith(".rels")) {
                    harm = inRelations(zip.readNBytes(MOST_OF_RELATIONS));
                } else if (harm.isEmpty() && name.startsWith("ppt/") && name.endsWith(".xml")) {
                    var slide = zip.readNBytes(left);
                    left -= slide.length;
                    harm = STARTED.matcher(text(slide)).find() ? Optional.of(Harm.ACTIVE) : Optional.empty();
                }
                if (harm.isPresent()) {
                    return harm;
                }
                left -= Math.toIntExact(zip.skip(left));
                if (left <= 0 || entries > MOST_ENTRIES) {
                    return Optional.of(Harm.SWELLS);
                }
            }
            return entries == 0 ? Optional.of(Harm.UNREADABLE) : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(Harm.UNREADABLE);
        }
    }

    private static Optional<Harm> inName(String part) {
        if (part.startsWith("/") || part.contains("../")) {
            return Optional.of(Harm.UNREADABLE);
        }
        return ACTIVE_PARTS.stream().anyMatch(part::contains)
                        || ACTIVE_ENDINGS.stream().anyMatch(part::endsWith)
                ? Optional.of(Harm.ACTIVE)
                : Optional.empty();
    }

    private static Optional<Harm> inRelations(byte[] relations) {
        if (relations.length >= MOST_OF_RELATIONS) {
            return Optional.of(Harm.UNREADABLE);
        }
        return FETCHED.matcher(text(relations)).find() ? Optional.of(Harm.ACTIVE) : Optional.empty();
    }

    /** The signs we look for, also where each takes two bytes. */
    private static String text(byte[] xml) {
        return new String(xml, ISO_8859_1).replace("\0", "");
    }

    private static boolean isActive(String text) {
        return ACTIVE_IN_PDF.matcher(text).find();
    }

    private static String shown(String text) {
        return text.indexOf('#') < 0
                ? text
                : HIDDEN_SIGN
                        .matcher(text)
                        .replaceAll(sign ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
