package jp.telework.furusato.selection.domain;

import java.util.Optional;
import java.util.UUID;

/** The selections, one for each decided round. */
public interface Selections {

    Optional<Selection> of(UUID roundId);

    void add(Selection selection);
}
