package jp.telework.test.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Forms (multipart/form-data) with one thing wrong at a time, made from a good one whose boundary is {@code edge}. */
public final class BadForms {

    public static final String TYPE = "multipart/form-data; boundary=edge";

    private static final String END = "--edge--";
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final int MANY = 1_100;

    private final List<BadForm> forms = new ArrayList<>();
    private final String good;
    /** The head of the file's part, up to its name. */
    private final String fileHead;

    private BadForms(String good) {
        this.good = good;
        int name = good.indexOf("filename=\"");
        this.fileHead = good.substring(good.lastIndexOf("--edge", name), good.indexOf('"', name + 10) + 1);
    }

    /**
     * Bad forms.
     *
     * @param good accepted by the operation; its part {@code file} names the file by {@code filename="…"}
     */
    public static List<BadForm> of(String good) {
        BadForms bad = new BadForms(good);
        bad.frames();
        bad.boundaries();
        bad.heads();
        bad.parts();
        bad.texts();
        bad.names();
        return List.copyOf(bad.forms);
    }

    private void frames() {
        add("empty body", "");
        add("no part", END + "\r\n");
        add("no terminator", good.substring(0, good.lastIndexOf(END)));
        add("cut within the file", good.substring(0, good.lastIndexOf(END) - 10));
        add("cut within a head", good.substring(0, good.indexOf("form-data") + 4));
        add("another boundary in the body", good.replace("--edge", "--egde"));
        add("no multipart at all", "{\"kind\":1}");
        add("line feeds only", good.replace("\r\n", "\n"));
        byte[] zipped = zipped(good);
        forms.add(new BadForm("gzip", Map.of("Content-Type", TYPE, "Content-Encoding", "gzip"), zipped));
        forms.add(new BadForm("gzip without saying so", Map.of("Content-Type", TYPE), zipped));
    }

    private void boundaries() {
        typed("no boundary", "multipart/form-data", good);
        typed("empty boundary", "multipart/form-data; boundary=", good);
        typed("empty quoted boundary", "multipart/form-data; boundary=\"\"", good);
        typed("boundary without an end", "multipart/form-data; boundary=\"edge", good);
        typed("boundary of a space", "multipart/form-data; boundary=\" \"", good);
        for (int length : new int[] {71, 5_000}) {
            String longBoundary = "e".repeat(length);
            typed(
                    "boundary of " + length + " characters",
                    "multipart/form-data; boundary=" + longBoundary,
                    good.replace("--edge", "--" + longBoundary));
        }
        typed("unknown charset of the form", TYPE + "; charset=no-such", good);
        typed("impossible charset of the form", TYPE + "; charset=\"!\"", good);
    }

    private void heads() {
        add("part without disposition", good.replaceFirst("Content-Disposition", "X-Disposition"));
        add("part that is an attachment", good.replaceFirst("form-data;", "attachment;"));
        add("part without a name", good.replaceFirst(" name=\"[a-z]+\"", " title=\"x\""));
        add("part with two names", good.replaceFirst(" name=", " name=\"x\"; name="));
        add("head without a colon", good.replaceFirst("Content-Disposition:", "no colon\r\nContent-Disposition:"));
        add("disposition twice", good.replaceFirst("(Content-Disposition: [^\r]+\r\n)", "$1$1"));
        add("head of 100 kB", good.replaceFirst("Content-D", "X-Long: " + "x".repeat(100_000) + "\r\nContent-D"));
        add("quotation that does not end", good.replace(fileHead, fileHead.substring(0, fileHead.length() - 1)));
        add("base64", good.replace(fileHead, fileHead + "\r\nContent-Transfer-Encoding: base64"));
    }

    private void parts() {
        add("more than a thousand parts", field("x", "1").repeat(MANY) + good);
        add("an unknown part", field("comment", "1") + good);
        add("an unknown file", good.replace(fileHead, fileHead.replace("name=\"file\"", "name=\"other\"")));
        add("the first part twice", good.substring(0, good.indexOf("--edge", 6)) + good);
        int file = good.indexOf(fileHead);
        int end = good.indexOf("--edge", file + 6);
        add("the file twice", good.substring(0, end) + good.substring(file));
        add("no file", good.substring(0, file) + END + "\r\n");
    }

    private void texts() {
        for (String part : new String[] {"kind"}) {
            if (!good.contains("name=\"" + part + "\"")) {
                continue;
            }
            String head = "name=\"" + part + "\"";
            add("unknown charset", good.replace(head, head + "\r\nContent-Type: text/plain; charset=no-such"));
            add("impossible charset", good.replace(head, head + "\r\nContent-Type: text/plain; charset=\"a b\""));
            add("UTF-16 announced", good.replace(head, head + "\r\nContent-Type: text/plain; charset=UTF-16"));
            add("a text of 1 MB", good.replace(head + "\r\n\r\n", head + "\r\n\r\n" + "x".repeat(1_000_000)));
            add("an unknown value", good.replace(head + "\r\n\r\n", head + "\r\n\r\nNO_SUCH_"));
            add("a NUL", good.replace(head + "\r\n\r\n", head + "\r\n\r\n\0"));
        }
    }

    private void names() {
        extended("%ZZ.pdf", "UTF-8''%ZZ.pdf");
        extended("cut percent", "UTF-8''%E8%A8%88.pdf%E");
        extended("half a character", "UTF-8''%E8%A8.pdf");
        extended("unknown charset in filename*", "no-such''a.pdf");
        extended("no charset in filename*", "a.pdf");
        extended("empty filename*", "");
        named("no name", "");
        named("blank name", "   ");
        named("no stem", " .pdf");
        named("zero-width space only", "\u200B.pdf");
        named("Hangul filler only", "\u3164.pdf");
        named("a combining sign only", "\u0301.pdf");
        named("right-to-left override", "plan\u202Efdp.pdf");
        named("isolate", "plan\u2066x.pdf");
        named("Arabic letter mark", "plan\u061C.pdf");
        named("replacement character", "計\uFFFD.pdf");
        named("control character", "a\u0007.pdf");
        named("private-use character", "\uE000.pdf");
        named("encoded word alone", "=?utf-8?B?6KiI55S7LnBkZg==?=");
        add("a file without a name", good.replace(fileHead, fileHead.replaceFirst("; filename=\"[^\"]*\"", "")));
        forms.add(new BadForm("cp932 name", Map.of("Content-Type", TYPE), spliced("計画書.pdf".getBytes(WINDOWS))));
        forms.add(new BadForm(
                "Latin-1 name",
                Map.of("Content-Type", TYPE),
                spliced("r\u00E9sum\u00E9.pdf".getBytes(StandardCharsets.ISO_8859_1))));
    }

    private void extended(String what, String value) {
        add("filename* " + what, good.replace(fileHead, fileHead + "; filename*=" + value));
    }

    private void named(String what, String name) {
        add(
                "file name: " + what,
                good.replace(fileHead, fileHead.replaceFirst("filename=\"[^\"]*\"", "filename=\"" + name + "\"")));
    }

    /** The good form with these bytes as the file's name. */
    private byte[] spliced(byte[] name) {
        int from = good.indexOf("filename=\"") + 10;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(good.substring(0, from).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(name);
        bytes.writeBytes(good.substring(good.indexOf('"', from)).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String field(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private void add(String name, String body) {
        typed(name, TYPE, body);
    }

    private void typed(String name, String type, String body) {
        forms.add(new BadForm(name, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
