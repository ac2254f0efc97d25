package jp.telework.seminar.attendance.usecase;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A text as a QR code (JIS X 0510), drawn as SVG or PNG in black and white, with its quiet zone of four modules. */
public final class QrPicture {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int QUIET_ZONE = 4;
    /** Points of a module in a PNG: readable on paper at 150 dpi. */
    private static final int SCALE = 6;

    private final BitMatrix modules;

    private QrPicture(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrPicture of(String text) {
        try {
            return new QrPicture(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    /** One path; its size is the reader's to choose. */
    public byte[] svg() {
        int size = modules.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <title>受付コード / check-in code</title>\
                <path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/><path d="%2$s"/></svg>
                """.formatted(size, path).getBytes(StandardCharsets.UTF_8);
    }

    /** One bit a point (PNG, ISO/IEC 15948). */
    public byte[] png() {
        int size = modules.getWidth() * SCALE;
        try {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            try (DeflaterOutputStream packed = new DeflaterOutputStream(lines)) {
                for (int y = 0; y < size; y++) {
                    packed.write(line(y / SCALE, size));
                }
            }
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(head);
            fields.writeInt(size);
            fields.writeInt(size);
            // One bit, grey, deflate, no filter, not interlaced.
            fields.write(new byte[] {1, 0, 0, 0, 0});
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(PNG);
            chunk(file, "IHDR", head.toByteArray());
            chunk(file, "IDAT", lines.toByteArray());
            chunk(file, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private byte[] line(int row, int size) {
        byte[] line = new byte[1 + (size + 7) / 8];
        for (int x = 0; x < size; x++) {
            if (!modules.get(x / SCALE, row)) {
                line[1 + x / 8] |= (byte) (0x80 >> (x % 8));
            }
        }
        return line;
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
