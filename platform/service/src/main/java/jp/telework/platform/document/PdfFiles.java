package jp.telework.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import jp.telework.kernel.document.ActiveContent;

/**
 * Looks through a PDF for what acts by itself or carries other files (ISO 32000-1, 7.6, 7.11.4, 12.6.4). Streams that hold
 * objects are unpacked, within bounds; names are read with their escapes. A PDF with such content is taken, and marked.
 */
final class PdfFiles {

    private static final Map<String, ActiveContent> SIGNS = Map.of(
            "JavaScript", ActiveContent.JAVASCRIPT,
            "JS", ActiveContent.JAVASCRIPT,
            "EmbeddedFile", ActiveContent.EMBEDDED_FILES,
            "EmbeddedFiles", ActiveContent.EMBEDDED_FILES,
            "RichMedia", ActiveContent.EMBEDDED_FILES,
            "Launch", ActiveContent.AUTOMATIC_ACTIONS,
            "AA", ActiveContent.AUTOMATIC_ACTIONS,
            "XFA", ActiveContent.AUTOMATIC_ACTIONS,
            "Encrypt", ActiveContent.ENCRYPTED);

    private static final Pattern NAME = Pattern.compile("/([A-Za-z#][A-Za-z0-9#]{0,60})");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final int DICTIONARY = 1024;
    private static final int MOST_OF_A_STREAM = 8 * 1024 * 1024;
    private static final int MOST = 64 * 1024 * 1024;

    private final byte[] bytes;
    private final Set<ActiveContent> found = new TreeSet<>();
    private int unpacked;

    private PdfFiles(byte[] bytes) {
        this.bytes = bytes;
    }

    static Set<ActiveContent> active(Path file) throws IOException {
        PdfFiles pdf = new PdfFiles(Files.readAllBytes(file));
        pdf.look();
        return Set.copyOf(pdf.found);
    }

    private void look() {
        // One character for each byte, so that places in the text are places in the file.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        int from = 0;
        while (stream.find(from)) {
            names(text.substring(from, stream.start()));
            int end = text.indexOf("endstream", stream.end());
            int to = end < 0 ? text.length() : end;
            String dictionary = text.substring(Math.max(from, stream.start() - DICTIONARY), stream.start());
            if (unescaped(dictionary).contains("/ObjStm")) {
                names(unpack(stream.end(), to));
            }
            from = to;
        }
        names(text.substring(from));
    }

    private void names(String text) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            ActiveContent sign = SIGNS.get(unescaped(name.group(1)));
            if (sign != null) {
                found.add(sign);
            }
        }
    }

    private static String unescaped(String name) {
        return name.indexOf('#') < 0
                ? name
                : ESCAPE.matcher(name)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    /** What is packed in another way than the common one, or too large, is not looked at. */
    private String unpack(int from, int to) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(Arrays.copyOfRange(bytes, from, to));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[16 * 1024];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                out.write(buffer, 0, read);
                unpacked += read;
                if (out.size() > MOST_OF_A_STREAM || unpacked > MOST) {
                    found.add(ActiveContent.UNREADABLE);
                    break;
                }
            }
            return out.toString(StandardCharsets.ISO_8859_1);
        } catch (DataFormatException otherwisePacked) {
            found.add(ActiveContent.UNREADABLE);
            return "";
        } finally {
            inflater.end();
        }
    }
}
