package jp.telework.platform.command;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Once an hour, drops the remembered answers that are past their promise. */
@ApplicationScoped
class ForgetOldAnswers {

    private static final Logger LOG = Logger.getLogger(ForgetOldAnswers.class);

    private final RememberedAnswers remembered;

    ForgetOldAnswers(RememberedAnswers remembered) {
        this.remembered = remembered;
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "forget-old-answers")
    @Transactional
    void forget() {
        int dropped = remembered.purge();
        if (dropped > 0) {
            LOG.infof("forgot %d remembered answers", dropped);
        }
    }
}
