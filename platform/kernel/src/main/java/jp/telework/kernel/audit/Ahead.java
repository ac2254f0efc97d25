package jp.telework.kernel.audit;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An iterator whose next element can be looked at. */
final class Ahead<T> {

    private final Iterator<T> source;
    private @Nullable T next;

    Ahead(Iterator<T> source) {
        this.source = source;
        advance();
    }

    private void advance() {
        next = source.hasNext() ? source.next() : null;
    }

    boolean has() {
        return next != null;
    }

    T peek() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next;
    }

    T take() {
        T taken = peek();
        advance();
        return taken;
    }
}
