package jp.telework.promotion.campaign.registration.usecase;

import java.util.List;
import java.util.UUID;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.campaign.registration.domain.RegistrationStatus;

/** A registration after a change, as readers of the event feed see it: without names and texts. */
@EventData(kind = "campaign-registration")
record RegistrationSnapshot(
        UUID id, UUID campaignId, RegistrationStatus status, List<String> classes, int personDays) {}
