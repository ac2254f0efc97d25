package jp.telework.test.contract;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** Reads a request's body again. The bodies of tests are bytes in memory, which their publisher hands out at once. */
record SentBody(BodySubscriber<byte[]> bytes) implements Flow.Subscriber<ByteBuffer> {

    static byte[] of(BodyPublisher publisher) {
        if (publisher.contentLength() <= 0) {
            return new byte[0];
        }
        SentBody body = new SentBody(BodySubscribers.ofByteArray());
        publisher.subscribe(body);
        return body.bytes().getBody().toCompletableFuture().join();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer item) {
        bytes.onNext(List.of(item));
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
