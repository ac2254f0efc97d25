/** Campaigns over HTTP. */
@NullMarked
package jp.telework.promotion.campaign.api;

import org.jspecify.annotations.NullMarked;
