package jp.telework.furusato.town;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import jp.telework.furusato.selection.usecase.SelectedTowns;

/** Opens towns as the publication of a round's results does. */
@ApplicationScoped
@Unremovable
class Publication {

    private final SelectedTowns towns;

    Publication(SelectedTowns towns) {
        this.towns = towns;
    }

    @Transactional
    @ActivateRequestContext
    void of(SelectedTowns.Round round, SelectedTowns.Town town, Instant now) {
        towns.open(round, List.of(town), now);
    }
}
