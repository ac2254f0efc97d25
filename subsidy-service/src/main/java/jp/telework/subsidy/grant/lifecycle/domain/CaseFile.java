package jp.telework.subsidy.grant.lifecycle.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/** The acts of a case in their order, and the questions that the rules ask of them. */
public final class CaseFile {

    private final List<Act> acts;

    CaseFile(List<Act> acts) {
        this.acts = List.copyOf(acts);
    }

    /**
     * An act with what it says, typed.
     *
     * @param number of the act in its case
     */
    public record Entry<T extends ActContent>(int number, Act act, T content) {}

    /** The file as it was before an act. */
    public CaseFile before(int number) {
        return new CaseFile(acts.stream().filter(act -> act.number() < number).toList());
    }

    public List<Act> acts() {
        return acts;
    }

    /** All acts of a kind, oldest first. */
    public <T extends ActContent> Stream<Entry<T>> all(Class<T> kind) {
        return acts.stream()
                .filter(act -> kind.isInstance(act.content()))
                .map(act -> new Entry<>(act.number(), act, kind.cast(act.content())));
    }

    /** The latest act of a kind. */
    public <T extends ActContent> Optional<Entry<T>> last(Class<T> kind) {
        return all(kind).reduce((before, after) -> after);
    }

    /**
     * The latest act of a kind that the state guarantees.
     *
     * @throws IllegalStateException when there is none
     */
    public <T extends ActContent> Entry<T> require(Class<T> kind) {
        return last(kind).orElseThrow(() -> new IllegalStateException("the case has no " + ActContent.actKind(kind)));
    }

    /**
     * One act of a kind by its number.
     *
     * @throws Refusal NOT_FOUND when there is none
     */
    public <T extends ActContent> Entry<T> numbered(int number, Class<T> kind) {
        return all(kind)
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    public FormalApplication application() {
        return require(FormalApplication.class).content();
    }
}
