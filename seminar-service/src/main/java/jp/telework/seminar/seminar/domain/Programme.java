package jp.telework.seminar.seminar.domain;

import java.util.List;
import java.util.Set;

/** The parts of a seminar in order. */
public record Programme(List<ProgrammeItem> items) {

    public Programme {
        items = List.copyOf(items);
    }

    Programme naming(Set<String> agreed) {
        return new Programme(items.stream().map(item -> item.naming(agreed)).toList());
    }

    Programme movedBy(long minutes) {
        return new Programme(items.stream().map(item -> item.movedBy(minutes)).toList());
    }
}
