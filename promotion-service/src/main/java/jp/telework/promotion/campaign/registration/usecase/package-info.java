/** What is done with registrations. */
@NullMarked
package jp.telework.promotion.campaign.registration.usecase;

import org.jspecify.annotations.NullMarked;
