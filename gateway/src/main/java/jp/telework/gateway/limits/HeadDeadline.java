package jp.telework.gateway.limits;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.ScheduledFuture;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends connections whose request head does not come to an end in time. An idle timeout does not help against a client
 * that sends a byte now and then, and Vert.x has no other; so this watches the bytes before they are decoded. Netty finds
 * it through its service file and puts it on every accepted connection; {@link Turns} follows behind the decoder.
 */
@RegisterForReflection
public final class HeadDeadline extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new Watch(ConnectionLimits.configured()));
    }

    /** One connection: between requests, in a head, or past it until the answer begins. */
    static final class Watch extends ChannelDuplexHandler {

        private static final int END_OF_HEAD = 0x0D0A0D0A;
        private static final byte[] CONTINUE = "HTTP/1.1 100".getBytes(StandardCharsets.US_ASCII);

        private final ConnectionLimits limits;
        private boolean inPlace;
        private boolean turnsInPlace;
        private boolean headComplete;
        private int lastFour;
        private @Nullable ScheduledFuture<?> deadline;

        Watch(ConnectionLimits limits) {
            this.limits = limits;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (!inPlace && moveBehindTls(context)) {
                context.fireChannelRead(message);
                return;
            }
            if (!turnsInPlace) {
                turnsInPlace = true;
                Turns.install(context.pipeline(), limits);
            }
            if (!headComplete && message instanceof ByteBuf bytes && bytes.isReadable()) {
                lookForEnd(bytes);
                if (headComplete) {
                    cancel();
                } else if (deadline == null) {
                    deadline = context.executor()
                            .schedule(
                                    () -> giveUp(context), limits.slowestHead().toMillis(), TimeUnit.MILLISECONDS);
                }
            }
            context.fireChannelRead(message);
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            // Once an answer begins, what comes next is another head; "100 Continue" asks for the body of this one.
            if (headComplete && message instanceof ByteBuf bytes && !isContinue(bytes)) {
                headComplete = false;
                lastFour = 0;
            }
            context.write(message, promise);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            cancel();
            context.fireChannelInactive();
        }

        /** Where the bytes of the head can be read; how long a handshake may take, Vert.x sees to. */
        private boolean moveBehindTls(ChannelHandlerContext context) {
            inPlace = true;
            @Nullable ChannelHandlerContext tls = context.pipeline().context(SslHandler.class);
            List<String> order = context.pipeline().names();
            if (tls == null || order.indexOf(tls.name()) < order.indexOf(context.name())) {
                return false;
            }
            Watch behind = new Watch(limits);
            behind.inPlace = true;
            context.pipeline().addAfter(tls.name(), null, behind);
            context.pipeline().remove(this);
            return true;
        }

        private void lookForEnd(ByteBuf bytes) {
            // Nearly always a whole head comes at once, and nothing after it.
            if (bytes.readableBytes() >= Integer.BYTES
                    && bytes.getInt(bytes.writerIndex() - Integer.BYTES) == END_OF_HEAD) {
                headComplete = true;
                return;
            }
            bytes.forEachByte(octet -> {
                lastFour = lastFour << 8 | octet & 0xFF;
                headComplete = lastFour == END_OF_HEAD;
                return !headComplete;
            });
        }

        private void giveUp(ChannelHandlerContext context) {
            @Nullable Turns turns = context.pipeline().get(Turns.class);
            if (turns == null) {
                context.close();
            } else {
                turns.giveUpOnHead(context.channel());
            }
        }

        private void cancel() {
            if (deadline != null) {
                deadline.cancel(false);
                deadline = null;
            }
        }

        private static boolean isContinue(ByteBuf bytes) {
            if (bytes.readableBytes() < CONTINUE.length) {
                return false;
            }
            for (int i = 0; i < CONTINUE.length; i++) {
                if (bytes.getByte(bytes.readerIndex() + i) != CONTINUE[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
