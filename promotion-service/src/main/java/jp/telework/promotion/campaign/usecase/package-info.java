/** What is done with campaigns. */
@NullMarked
package jp.telework.promotion.campaign.usecase;

import org.jspecify.annotations.NullMarked;
