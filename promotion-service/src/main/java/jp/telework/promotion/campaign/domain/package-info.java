/** Campaigns: what they ask of those who take part. */
@NullMarked
package jp.telework.promotion.campaign.domain;

import org.jspecify.annotations.NullMarked;
