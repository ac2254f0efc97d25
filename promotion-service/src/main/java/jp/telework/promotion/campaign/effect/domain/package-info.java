/** What participants measure on the days of a campaign. */
@NullMarked
package jp.telework.promotion.campaign.effect.domain;

import org.jspecify.annotations.NullMarked;
