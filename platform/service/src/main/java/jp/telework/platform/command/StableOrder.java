package jp.telework.platform.command;

import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;

/** Puts beans into an order that every build keeps: the container gives them as the build found their classes on disk. */
public final class StableOrder {

    private StableOrder() {}

    /** By the names of their classes. */
    public static <T> List<T> of(Instance<T> beans) {
        return beans.stream()
                .sorted(Comparator.comparing(bean -> bean.getClass().getName()))
                .toList();
    }

    /**
     * What a case's own feature offers comes first, then what others offer on the case.
     *
     * @param kind the kind of case, such as {@code seminar}; its feature's package is named after it
     */
    static Comparator<CaseActions> ownFirst(String kind) {
        return Comparator.comparing((CaseActions actions) ->
                        !actions.getClass().getPackageName().endsWith("." + kind + ".usecase"))
                .thenComparing(actions -> actions.getClass().getName());
    }
}
