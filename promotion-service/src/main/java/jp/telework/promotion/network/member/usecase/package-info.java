/** What is done with members. */
@NullMarked
package jp.telework.promotion.network.member.usecase;

import org.jspecify.annotations.NullMarked;
