package jp.telework.gateway.limits;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body on its way through: nothing is collected, only counted, and the stream fails once the count passes the
 * limit. A body without a Content-Length is known to be too large only when it is. It fails too when the client sends less
 * than it must; time during which the service does not take more is not held against the client.
 */
public final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable whenComplete;
    private long received;
    private long receivedBefore;
    private boolean heldUp;
    private boolean tooSlow;
    private @Nullable Handler<Throwable> exceptionHandler;

    public CountedBody(ReadStream<Buffer> body, long limit, Runnable whenComplete) {
        this.body = body;
        this.limit = limit;
        this.whenComplete = whenComplete;
    }

    public boolean exceeded() {
        return received > limit;
    }

    public boolean tooSlow() {
        return tooSlow;
    }

    /** To be called every so often: ends the body when fewer than {@code least} bytes have come since the last time. */
    public void requirePace(long least) {
        boolean slow = !heldUp && received - receivedBefore < least;
        receivedBefore = received;
        if (slow && !exceeded() && exceptionHandler != null) {
            tooSlow = true;
            exceptionHandler.handle(new BodyTooSlowException());
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            body.handler(null);
        } else {
            body.handler(chunk -> count(chunk, handler));
        }
        return this;
    }

    private void count(Buffer chunk, Handler<Buffer> handler) {
        if (exceeded() || tooSlow) {
            return;
        }
        received += chunk.length();
        if (!exceeded()) {
            handler.handle(chunk);
        } else if (exceptionHandler != null) {
            exceptionHandler.handle(new BodyTooLargeException());
        }
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        if (handler == null) {
            body.endHandler(null);
        } else {
            body.endHandler(ignored -> {
                if (!exceeded() && !tooSlow) {
                    whenComplete.run();
                    handler.handle(null);
                }
            });
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        exceptionHandler = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        heldUp = true;
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        takeMore();
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        takeMore();
        body.fetch(amount);
        return this;
    }

    /** The client has a whole period again. */
    private void takeMore() {
        heldUp = false;
        receivedBefore = Long.MIN_VALUE / 2;
    }
}
