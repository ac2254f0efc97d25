package jp.telework.test.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;

/** Reads the entity tag that a command needs, as a client does. */
public final class Tags {

    /** Of what was just made, and of what does not exist. */
    public static final String FIRST = "\"0\"";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Tags() {}

    /**
     * The tag of what a command changes: of the path itself, or of the nearest path above it that has a tag.
     *
     * @param reader a caller who may read it
     * @param path of the command, without a query
     * @return {@link #FIRST} when the reader finds none
     */
    public static String of(Identity reader, String path) {
        String read = path;
        while (read.lastIndexOf('/') > 0) {
            Optional<String> tag = read(reader, read);
            if (tag.isPresent()) {
                return tag.get();
            }
            read = read.substring(0, read.lastIndexOf('/'));
        }
        return FIRST;
    }

    /**
     * A list of the present tag and those of the next versions, for rivals that are to meet a rule and not a version.
     *
     * @param etag the present one
     * @param next how many more
     */
    public static String andNext(String etag, int next) {
        long version = Long.parseLong(etag.replaceAll("\"([0-9]+).*", "$1"));
        return LongStream.rangeClosed(version, version + next)
                .mapToObj(each -> "\"" + each + "\"")
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> read(Identity reader, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            RunningService.outside().resolve(URI.create(path)))
                    .header("Authorization", reader.bearer())
                    // Public operations count requests by address.
                    .header(
                            "X-Forwarded-For",
                            "198.51.100." + ThreadLocalRandom.current().nextInt(1, 255))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
