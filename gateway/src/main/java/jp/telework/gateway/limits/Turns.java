package jp.telework.gateway.limits;

import io.micrometer.core.instrument.Metrics;
import io.netty.channel.Channel;
import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.Deque;
import jp.telework.gateway.problem.BareProblem;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one connection, one at a time. The next is not handed on before the answer to the last is written and
 * the connection has room again: otherwise all answers to a client that sends many
 * and reads nothing would collect in memory. A malformed request is answered here, since Vert.x would answer without a body.
 */
final class Turns extends ChannelDuplexHandler {

    /** Bodies of requests that wait their turn: beyond this the connection is not read until the turn comes. */
    private static final int MOST_WAITING_BYTES = 64 * 1024;

    private static final Problem MALFORMED = Problem.of(ProblemCode.BAD_REQUEST, "reason.malformed");

    private final int mostWaiting;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int waitingRequests;
    private int waitingBytes;
    private boolean underWay;
    private boolean answerBegun;
    private boolean stopped;
    private boolean ended;
    private @Nullable HttpRequest current;

    Turns(int mostWaiting) {
        this.mostWaiting = mostWaiting;
    }

    /** To be called once the server has set up its handlers, which is before the first byte of a request. */
    static void install(ChannelPipeline pipeline, ConnectionLimits limits) {
        @Nullable ChannelHandlerContext encoder = pipeline.context(HttpResponseEncoder.class);
        if (encoder != null) {
            pipeline.addAfter(encoder.name(), null, new Turns(limits.mostPipelined()));
            pipeline.addAfter(encoder.name(), null, new StalledAnswers(limits.stalledAnswer()));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (ended) {
            ReferenceCountUtil.release(message);
        } else if (!waiting.isEmpty() || message instanceof HttpRequest && !isFree(context)) {
            keep(context, message);
        } else {
            handOn(context, message);
        }
    }

    /** The head of the next request is too slow. This closes the connection while an answer is under way, else it answers 408. */
    void giveUpOnHead(Channel connection) {
        if (ended) {
            return;
        }
        Refusals.counter(Metrics.globalRegistry, "slow-head").increment();
        if (underWay) {
            ended = true;
            connection.close();
        } else {
            BareProblem.end(connection, Problem.of(ProblemCode.REQUEST_TIMEOUT), BareProblem.Reader.of(null));
            ended = true;
        }
    }

    private boolean isFree(ChannelHandlerContext context) {
        return !underWay && context.channel().isWritable();
    }

    private void keep(ChannelHandlerContext context, Object message) {
        waiting.add(message);
        if (message instanceof HttpRequest) {
            waitingRequests++;
        }
        if (message instanceof HttpContent content) {
            waitingBytes += content.content().readableBytes();
        }
        if (waitingRequests > mostWaiting) {
            Refusals.counter(Metrics.globalRegistry, "pipelining").increment();
            ended = true;
            context.close();
        } else if (waitingBytes > MOST_WAITING_BYTES) {
            stopReading(context.channel().config());
        }
    }

    /** Unless Vert.x has stopped it, for the body of the request under way: then Vert.x lets it go on as well. */
    private void stopReading(ChannelConfig config) {
        if (config.isAutoRead()) {
            stopped = true;
            config.setAutoRead(false);
        }
    }

    private void handOn(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            underWay = true;
            answerBegun = false;
            current = request;
            @Nullable Problem objection = objection(request);
            if (objection != null) {
                refuse(context.channel(), objection);
                ReferenceCountUtil.release(message);
                return;
            }
        } else if (isUnreadable(message) && underWay && !answerBegun) {
            refuse(context.channel(), MALFORMED);
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private static boolean isUnreadable(Object message) {
        return message instanceof HttpObject part && part.decoderResult().isFailure();
    }

    private static @Nullable Problem objection(HttpRequest request) {
        DecoderResult result = request.decoderResult();
        if (result.isFailure()) {
            if (result.cause() instanceof TooLongHttpLineException) {
                return Problem.of(ProblemCode.URI_TOO_LONG);
            }
            return result.cause() instanceof TooLongHttpHeaderException
                    ? Problem.of(ProblemCode.HEADERS_TOO_LARGE)
                    : MALFORMED;
        }
        HttpVersion version = request.protocolVersion();
        boolean known = version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
        return known ? null : Problem.of(ProblemCode.BAD_REQUEST, "reason.version");
    }

    private void refuse(Channel connection, Problem problem) {
        Refusals.counter(Metrics.globalRegistry, "unreadable").increment();
        // Through the whole pipeline, and so through write below, which lets nothing past it afterwards.
        BareProblem.end(connection, problem, BareProblem.Reader.of(current));
        ended = true;
        discard();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (ended) {
            ReferenceCountUtil.release(message);
            promise.tryFailure(new ClosedChannelException());
            return;
        }
        if (message instanceof FullHttpResponse response && BareProblem.isBare(response)) {
            // Quarkus refuses some requests, such as those with a broken escape, before any handler sees them.
            Problem problem = BareProblem.inPlaceOf(response);
            ReferenceCountUtil.release(message);
            promise.trySuccess();
            refuse(context.channel(), problem);
            return;
        }
        boolean informs = message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        boolean last = message instanceof LastHttpContent && !informs;
        answerBegun |= message instanceof HttpResponse && !informs;
        context.write(message, promise);
        if (last) {
            underWay = false;
            current = null;
            if (!waiting.isEmpty()) {
                // Not from inside the writing of the answer before: a hundred requests would lie on the stack.
                context.executor().execute(() -> next(context));
            }
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        context.fireChannelWritabilityChanged();
        if (!waiting.isEmpty()) {
            context.executor().execute(() -> next(context));
        }
    }

    /** Hands on one request with all that has come of its body. */
    private void next(ChannelHandlerContext context) {
        if (ended || waiting.isEmpty() || !isFree(context)) {
            return;
        }
        do {
            Object message = waiting.remove();
            if (message instanceof HttpRequest) {
                waitingRequests--;
            }
            if (message instanceof HttpContent content) {
                waitingBytes -= content.content().readableBytes();
            }
            if (waiting.isEmpty() && stopped) {
                // Before the message is handed on: its receiver may stop the reading again.
                stopped = false;
                context.channel().config().setAutoRead(true);
            }
            handOn(context, message);
        } while (!ended && !waiting.isEmpty() && !(waiting.peek() instanceof HttpRequest));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        discard();
        context.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        discard();
    }

    private void discard() {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
        waitingRequests = 0;
        waitingBytes = 0;
    }
}
