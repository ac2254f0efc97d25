/** Questions of firms to the network. */
@NullMarked
package jp.telework.promotion.network.question.domain;

import org.jspecify.annotations.NullMarked;
