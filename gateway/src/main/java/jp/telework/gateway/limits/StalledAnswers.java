package jp.telework.gateway.limits;

import io.micrometer.core.instrument.Metrics;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose client takes nothing of what waits for it. An idle timeout does not see that: it also runs while
 * there is nothing to send. Costs one look per flush as long as clients read.
 */
final class StalledAnswers extends ChannelDuplexHandler {

    private final Duration limit;
    private @Nullable ScheduledFuture<?> nextLook;
    private Left before = Left.NOTHING;

    StalledAnswers(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void flush(ChannelHandlerContext context) {
        context.flush();
        if (nextLook == null) {
            lookAgainIfAnythingIsLeft(context);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (nextLook != null) {
            nextLook.cancel(false);
            nextLook = null;
        }
        context.fireChannelInactive();
    }

    private void lookAgainIfAnythingIsLeft(ChannelHandlerContext context) {
        Left left = Left.on(context);
        if (left.bytes() > 0) {
            before = left;
            nextLook = context.executor().schedule(() -> look(context), limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look(ChannelHandlerContext context) {
        nextLook = null;
        Left left = Left.on(context);
        if (left.bytes() > 0 && left.equals(before)) {
            Refusals.counter(Metrics.globalRegistry, "stalled-answer").increment();
            context.close();
            return;
        }
        lookAgainIfAnythingIsLeft(context);
    }

    /**
     * What waits to be taken by the client.
     *
     * @param first which piece is next
     * @param taken how much of it has gone
     */
    private record Left(long bytes, int first, long taken) {

        private static final Left NOTHING = new Left(0, 0, 0);

        static Left on(ChannelHandlerContext context) {
            @Nullable ChannelOutboundBuffer waiting = context.channel().unsafe().outboundBuffer();
            if (waiting == null || waiting.totalPendingWriteBytes() == 0) {
                return NOTHING;
            }
            return new Left(
                    waiting.totalPendingWriteBytes(),
                    System.identityHashCode(waiting.current()),
                    waiting.currentProgress());
        }
    }
}
