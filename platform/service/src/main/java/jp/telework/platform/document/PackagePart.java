package jp.telework.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One part of a package, unpacked and counted. Its beginning is kept, and all of it when it declares something.
 *
 * @param tooLarge it was given up before its end
 * @param hasMacros it is a compound file with a VBA project; its name does not count
 */
record PackagePart(byte[] head, byte[] whole, long size, boolean tooLarge, boolean hasMacros) {

    private static final int HEAD = 64 * 1024;

    /** What is declared is small; a larger declaration is one part too much. */
    private static final int LARGEST_DECLARATION = 4 * 1024 * 1024;

    private static final byte[] COMPOUND_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final byte[] VBA = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

    static PackagePart read(InputStream content, boolean declares, long most) throws IOException {
        byte[] buffer = new byte[32 * 1024];
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] overlap = new byte[0];
        int keep = declares ? LARGEST_DECLARATION : HEAD;
        long size = 0;
        boolean vba = false;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > most || declares && size > LARGEST_DECLARATION) {
                return new PackagePart(new byte[0], new byte[0], size, true, false);
            }
            kept.write(buffer, 0, Math.min(read, keep - kept.size()));
            byte[] window = Arrays.copyOf(overlap, overlap.length + read);
            System.arraycopy(buffer, 0, window, overlap.length, read);
            vba |= contains(window, VBA);
            overlap = Arrays.copyOfRange(window, Math.max(0, window.length - VBA.length), window.length);
        }
        byte[] all = kept.toByteArray();
        byte[] head = all.length <= HEAD ? all : Arrays.copyOf(all, HEAD);
        boolean compound = head.length >= COMPOUND_FILE.length
                && Arrays.equals(head, 0, COMPOUND_FILE.length, COMPOUND_FILE, 0, COMPOUND_FILE.length);
        return new PackagePart(head, declares ? all : new byte[0], size, false, compound && vba);
    }

    static boolean contains(byte[] where, byte[] what) {
        for (int at = 0; at <= where.length - what.length; at++) {
            if (where[at] == what[0] && Arrays.equals(where, at, at + what.length, what, 0, what.length)) {
                return true;
            }
        }
        return false;
    }
}
