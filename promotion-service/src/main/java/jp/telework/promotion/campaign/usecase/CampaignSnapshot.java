package jp.telework.promotion.campaign.usecase;

import java.util.UUID;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignStatus;

/** A campaign after a change, as readers of the event feed see it. */
@EventData(kind = "campaign")
record CampaignSnapshot(UUID id, CampaignStatus status, CampaignContent content) {}
