package jp.telework.subsidy.evaluation.domain;

import java.util.Optional;
import java.util.UUID;

/** The adoptions, one for each decided call. */
public interface Adoptions {

    Optional<Adoption> of(UUID callId);

    void add(Adoption adoption);
}
