package jp.telework.platform.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.telework.platform.measure.Figure;
import jp.telework.platform.measure.Figures;

/** How many receivers refuse or do not answer at the moment. */
@ApplicationScoped
class WebhookFigures implements Figures {

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(
                "telework.webhooks.failing",
                "",
                "Active webhooks whose last attempt failed",
                "SELECT count(*) FROM webhook WHERE status = 'ACTIVE' AND attempts > 0"));
    }
}
