/** Which request goes where: the chain every request passes, the routes and the forwarding itself. */
@NullMarked
package jp.telework.gateway.routing;

import org.jspecify.annotations.NullMarked;
