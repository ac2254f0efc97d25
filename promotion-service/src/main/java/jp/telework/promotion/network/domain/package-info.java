/** The rules of the network of firms. */
@NullMarked
package jp.telework.promotion.network.domain;

import org.jspecify.annotations.NullMarked;
