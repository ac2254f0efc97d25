package jp.telework.subsidy.grant.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.telework.platform.measure.Figure;
import jp.telework.platform.measure.Figures;

/** How many obligations are overdue, and how many of them the daily run has passed over. */
@ApplicationScoped
class ObligationFigures implements Figures {

    private static final String OPEN = """
            SELECT count(*) FROM obligation
            WHERE fulfilled_on IS NULL AND NOT period AND due_on < (now() AT TIME ZONE 'Asia/Tokyo')::date""";

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("telework.obligations.overdue", "", "Obligations whose last day has passed", OPEN),
                new Figure(
                        "telework.obligations.unmarked",
                        "",
                        "Obligations that are overdue for more than a day and that no daily run has marked",
                        OPEN + " - 1 AND overdue_since IS NULL"));
    }
}
