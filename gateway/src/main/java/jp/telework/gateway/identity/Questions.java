package jp.telework.gateway.identity;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Questions under way. Who asks the same meanwhile waits for the same answer, so that a hundred requests ask once. */
final class Questions<A> {

    private final ConcurrentMap<String, Uni<A>> underWay = new ConcurrentHashMap<>();

    Uni<A> ask(String about, Supplier<Uni<? extends A>> question) {
        return underWay.computeIfAbsent(about, first -> Uni.createFrom()
                .<A>deferred(question)
                .onTermination()
                .invoke(() -> underWay.remove(about))
                .memoize()
                .indefinitely());
    }

    int size() {
        return underWay.size();
    }
}
