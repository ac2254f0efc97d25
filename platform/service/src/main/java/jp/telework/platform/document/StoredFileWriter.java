package jp.telework.platform.document;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import jp.telework.kernel.document.DocumentContents.Content;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Sends attached files piece by piece: the next piece is read when the client has taken the last one. A waiting
 * download holds one piece in memory, no thread and no database connection.
 */
@Provider
public class StoredFileWriter implements ServerMessageBodyWriter<StoredFile> {

    private static final Logger LOG = Logger.getLogger(StoredFileWriter.class);

    private final ExecutorService readers;
    private final Duration slowestPiece;
    private final Duration slowest;

    StoredFileWriter(DownloadConfig config) {
        this.readers = Executors.newFixedThreadPool(config.readers(), StoredFileWriter::reader);
        this.slowestPiece = config.slowestPiece();
        this.slowest = config.slowest();
    }

    private static Thread reader(Runnable work) {
        Thread reader = new Thread(work, "document-reader");
        reader.setDaemon(true);
        return reader;
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return StoredFile.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return StoredFile.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(StoredFile file, Type generic, ServerRequestContext context) {
        ResteasyReactiveRequestContext exchange = (ResteasyReactiveRequestContext) context;
        exchange.suspend();
        // Among the answer's headers it is set too late for Vert.x, which wants to know before the first piece.
        context.serverResponse()
                .setResponseHeader(
                        "Content-Length", Long.toString(file.content().size()));
        new Sending(file.content(), exchange, exchange.unwrap(RoutingContext.class)).next();
    }

    /** Only called when an interceptor wraps answers, which would bring the whole file into memory. */
    @Override
    public void writeTo(
            StoredFile file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        throw new IOException("attached files are sent without interceptors");
    }

    /** One file on its way to one client. */
    private final class Sending {

        private final Content content;
        private final ResteasyReactiveRequestContext exchange;
        private final ServerHttpResponse response;
        private final RoutingContext routing;
        private final long begun = System.nanoTime();
        private long sent;

        Sending(Content content, ResteasyReactiveRequestContext exchange, RoutingContext routing) {
            this.content = content;
            this.exchange = exchange;
            this.response = exchange.serverResponse();
            this.routing = routing;
        }

        /** Reads a piece, on a thread that may block, and sends it. */
        void next() {
            try {
                byte[] piece = content.read(sent);
                sent += piece.length;
                long patience = routing.vertx().setTimer(slowestPiece.toMillis(), late -> cut());
                response.write(piece).whenComplete((done, failure) -> {
                    routing.vertx().cancelTimer(patience);
                    went(failure == null);
                });
            } catch (RuntimeException unreadable) {
                LOG.warnf("a download broke off after %d of %d bytes: %s", sent, content.size(), unreadable);
                breakOff();
            }
        }

        private void went(boolean out) {
            if (out && sent == content.size()) {
                response.end();
                exchange.resume();
            } else if (out && System.nanoTime() - begun < slowest.toNanos()) {
                try {
                    readers.execute(this::next);
                } catch (RejectedExecutionException stopping) {
                    breakOff();
                }
            } else {
                breakOff();
            }
        }

        /** The head has said how long the file is, so that the client sees that the rest is missing. */
        private void breakOff() {
            cut();
            exchange.resume();
        }

        /**
         * At once, and therefore below Vert.x's own handler: that one would first send what is queued, which is what the
         * client does not take.
         */
        private void cut() {
            ((ConnectionBase) routing.request().connection())
                    .channelHandlerContext()
                    .close();
        }
    }
}
