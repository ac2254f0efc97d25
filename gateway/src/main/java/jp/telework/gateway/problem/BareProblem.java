package jp.telework.gateway.problem;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandler;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last answer on a connection whose bytes are no request, or not yet one. The HTTP server knows nothing of it: what
 * it would answer has no body.
 */
public final class BareProblem {

    /** How long the client has to read the answer: closing while it is still writing could lose it. */
    private static final long LINGER_MILLIS = 1_000;

    private static final int LOWEST_REFUSAL = 400;
    private static final String RETRY_AFTER_SECONDS = "2";

    private BareProblem() {}

    /** What comes in afterwards must be thrown away by the caller. */
    public static void end(Channel connection, Problem problem, Reader reader) {
        connection.writeAndFlush(answer(problem, reader)).addListener((ChannelFutureListener) written -> {
            if (!written.isSuccess()) {
                connection.close();
                return;
            }
            if (connection instanceof DuplexChannel duplex
                    && connection.pipeline().get(SslHandler.class) == null) {
                duplex.shutdownOutput();
            }
            connection.eventLoop().schedule(() -> connection.close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
        });
    }

    /** Whether a refusal has no body and is none of ours. */
    public static boolean isBare(FullHttpResponse response) {
        return response.status().code() >= LOWEST_REFUSAL
                && !response.headers().contains(Problems.REQUEST_ID)
                && !response.content().isReadable();
    }

    /** The problem to send in place of a refusal without a body. */
    public static Problem inPlaceOf(FullHttpResponse response) {
        return switch (response.status().code()) {
            case 404 -> Problem.of(ProblemCode.NOT_FOUND);
            case 500 -> Problem.of(ProblemCode.INTERNAL_ERROR);
            case 503 -> Problem.of(ProblemCode.OVERLOADED).with("Retry-After", RETRY_AFTER_SECONDS);
            default -> Problem.of(ProblemCode.BAD_REQUEST, "reason.malformed");
        };
    }

    private static FullHttpResponse answer(Problem problem, Reader reader) {
        String requestId = UUID.randomUUID().toString();
        Problems.Document document =
                Problems.document(Messages.preferredBy(reader.acceptLanguage()), problem, null, requestId);
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(problem.code().status()),
                reader.headOnly()
                        ? Unpooled.EMPTY_BUFFER
                        : Unpooled.wrappedBuffer(document.body().getBytes()));
        problem.headers().forEach((name, value) -> response.headers().set(name, value));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, document.language())
                .set(HttpHeaderNames.CONTENT_LENGTH, document.body().length())
                .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
                .set("X-Content-Type-Options", "nosniff")
                .set(Problems.REQUEST_ID, requestId)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return response;
    }

    /**
     * Who the answer is for, as far as that could be read.
     *
     * @param headOnly whether only the head was asked for
     */
    public record Reader(@Nullable String acceptLanguage, boolean headOnly) {

        public static Reader of(@Nullable HttpRequest request) {
            if (request == null) {
                return new Reader(null, false);
            }
            return new Reader(
                    request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE), HttpMethod.HEAD.equals(request.method()));
        }
    }
}
