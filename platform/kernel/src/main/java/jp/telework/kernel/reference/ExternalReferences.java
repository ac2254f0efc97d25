package jp.telework.kernel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of one case in other systems: one number for each system of a side, in the order of their recording. */
public record ExternalReferences(List<ExternalReference> items) {

    public static final ExternalReferences NONE = new ExternalReferences(List.of());

    /** How many a case can have. */
    public static final int MOST = 20;

    public ExternalReferences {
        items = List.copyOf(items);
    }

    /** With a number, which replaces the one that the same system gave before. */
    public ExternalReferences with(ExternalReference reference) {
        List<ExternalReference> all =
                new ArrayList<>(without(reference.side(), reference.system()).items());
        all.add(reference);
        return new ExternalReferences(all);
    }

    public ExternalReferences without(ReferenceSide side, String system) {
        return new ExternalReferences(
                items.stream().filter(item -> !item.sameSystem(side, system)).toList());
    }

    /** The number that a system gave. */
    public Optional<ExternalReference> of(ReferenceSide side, String system) {
        return items.stream().filter(item -> item.sameSystem(side, system)).findFirst();
    }

    /** For people: each number with its system's name. */
    public List<String> texts() {
        return items.stream().map(item -> item.system() + " " + item.number()).toList();
    }

    public boolean isFull() {
        return items.size() >= MOST;
    }
}
