package jp.telework.platform.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private static final Pattern END = Pattern.compile("endstream");
    private static final int DICTIONARY = 1024;
    private static final int MOST_OF_A_STREAM = 8 * 1024 * 1024;
    private static final int MOST = 64 * 1024 * 1024;
    private static final int PIECE = 16 * 1024;

    /** Longer than a name that is looked for, with all its characters escaped. */
    private static final int OVERLAP = 64;

    private final FileText text;
    private final Set<ActiveContent> found = new TreeSet<>();
    private int unpacked;

    private PdfFiles(FileText text) {
        this.text = text;
    }

    static Set<ActiveContent> active(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            PdfFiles pdf = new PdfFiles(new FileText(file));
            pdf.look();
            return Set.copyOf(pdf.found);
        }
    }

    private void look() {
        Matcher stream = STREAM.matcher(text);
        Matcher end = END.matcher(text);
        int from = 0;
        while (stream.find(from)) {
            names(text.subSequence(from, stream.start()), true);
            int to = end.find(stream.end()) ? end.start() : text.length();
            String dictionary = text.subSequence(Math.max(from, stream.start() - DICTIONARY), stream.start())
                    .toString();
            if (unescaped(dictionary).contains("/ObjStm")) {
                unpack(stream.end(), to);
            }
            from = to;
        }
        names(text.subSequence(from, text.length()), true);
    }

    /** @param whole false when the text goes on: a name at its end is then looked at with what follows */
    private void names(CharSequence some, boolean whole) {
        Matcher name = NAME.matcher(some);
        while (name.find()) {
            ActiveContent sign = SIGNS.get(unescaped(name.group(1)));
            if (sign != null && (whole || name.end() < some.length())) {
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

    /** What is packed in another way than the common one, or too large, is marked as unreadable. */
    private void unpack(int from, int to) {
        Inflater inflater = new Inflater();
        try {
            byte[] packed = new byte[PIECE];
            byte[] plain = new byte[PIECE];
            String tail = "";
            int size = 0;
            int place = from;
            while (!inflater.finished() && size <= MOST_OF_A_STREAM && unpacked <= MOST) {
                if (inflater.needsInput()) {
                    int read = text.subSequence(0, to).copy(place, packed);
                    if (read == 0) {
                        break;
                    }
                    inflater.setInput(packed, 0, read);
                    place += read;
                }
                int read = inflater.inflate(plain);
                String window = tail + new String(plain, 0, read, StandardCharsets.ISO_8859_1);
                names(window, false);
                tail = window.substring(Math.max(0, window.length() - OVERLAP));
                size += read;
                unpacked += read;
                if (read == 0 && inflater.needsDictionary()) {
                    break;
                }
            }
            names(tail, true);
            if (!inflater.finished()) {
                found.add(ActiveContent.UNREADABLE);
            }
        } catch (DataFormatException otherwisePacked) {
            found.add(ActiveContent.UNREADABLE);
        } finally {
            inflater.end();
        }
    }
}
