package jp.telework.platform.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Files of two types at once: our check sees one type, the reader's program may see the other. */
final class Polyglots {

    /** Bytes that browsers read to guess a type, and that PDF readers search for the beginning of a PDF. */
    private static final int LOOKED_AT = 1536;

    private static final List<String> PAGES =
            List.of("<html", "<script", "<!doctype", "<body", "<iframe", "<svg", "<?php");

    private Polyglots() {}

    /**
     * Whether a file of a type other than an archive is also a web page or an archive.
     *
     * @param type what was found
     */
    static boolean is(Path file, String type) throws IOException {
        String head = head(file);
        boolean wrongStart = type.equals("application/pdf") && !head.startsWith("%pdf-");
        return wrongStart || PAGES.stream().anyMatch(head::contains) || ArchiveEnd.isArchive(file);
    }

    private static String head(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(file.length(), LOOKED_AT)];
            file.readFully(head);
            return new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        }
    }
}
