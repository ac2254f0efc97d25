package jp.telework.seminar.seminar.domain;

import java.util.List;

/** The parts of a seminar in order. */
public record Programme(List<ProgrammeItem> items) {

    public Programme {
        items = List.copyOf(items);
    }

    Programme movedBy(long minutes) {
        return new Programme(items.stream().map(item -> item.movedBy(minutes)).toList());
    }
}
