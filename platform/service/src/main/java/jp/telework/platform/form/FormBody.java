package jp.telework.platform.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** The body on its way in. It ends when it takes too long, and remembers that it broke off. */
final class FormBody extends FilterInputStream {

    private final long begun = System.nanoTime();
    private final Duration slowest;
    private boolean failed;

    FormBody(InputStream in, Duration slowest) {
        super(in);
        this.slowest = slowest;
    }

    /** Whether the body did not come to its end: the client is too slow, or gone. */
    boolean failed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int got = read(one, 0, 1);
        return got < 0 ? got : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (System.nanoTime() - begun > slowest.toNanos()) {
            failed = true;
            throw new IOException("the body takes too long");
        }
        try {
            return super.read(buffer, offset, length);
        } catch (IOException broken) {
            failed = true;
            throw broken;
        }
    }
}
