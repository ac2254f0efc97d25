package jp.telework.furusato.town.domain;

import java.util.List;
import jp.telework.furusato.programme.domain.MeasureKind;

/**
 * What the selected proposal said; never changed afterwards.
 *
 * @param currentState 現状
 * @param challenges 課題
 */
public record TownBasis(
        String roundTitle, String currentState, List<String> challenges, List<ProposedMeasure> measures) {

    public TownBasis {
        challenges = List.copyOf(challenges);
        measures = List.copyOf(measures);
    }

    /** A measure as it was proposed. */
    public record ProposedMeasure(MeasureKind kind, String description) {}
}
