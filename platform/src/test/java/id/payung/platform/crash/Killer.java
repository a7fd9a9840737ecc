package id.payung.platform.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Kills a Payung at random moments, in each of three ways, and starts it again each time. */
final class Killer {

    /** What gets the SIGKILL. */
    enum Target {
        JVM,
        POSTGRES,
        BOTH
    }

    private static final int LONGEST_LIFE_MS = 1500;
    private static final int LONGEST_START_MS = 6000;
    private static final int PATIENCE_MS = 60_000;

    private final Random random;
    private final List<Target> targets;
    private final Installation installation;
    private final int port;
    private Running running;

    Killer(long seed, int kills, Installation installation, int port) {
        this.random = new Random(seed);
        this.targets =
                new ArrayList<>(
                        IntStream.range(0, kills).mapToObj(n -> Target.values()[n % 3]).toList());
        Collections.shuffle(targets, random);
        this.installation = installation;
        this.port = port;
        this.running = start();
        running.awaitReady();
    }

    /** Kills as often as it was told, in the midst of the work, and leaves one that is ready. */
    Running rampage(Errands errands) {
        for (var kill = 0; kill < targets.size(); kill++) {
            var duringStart = random.nextInt(4) == 0;
            if (duringStart) {
                // A clean stop first, so that the start is an ordinary one.
                running.stop();
                running.close();
                running = start();
            } else {
                awaitWork(errands);
            }
            var life = random.nextInt(duringStart ? LONGEST_START_MS : LONGEST_LIFE_MS);
            sleep(life);
            say(kill, life, duringStart);
            kill(targets.get(kill));
            running.forget();
            running = start();
            running.awaitReady();
        }
        return running;
    }

    private void kill(Target target) {
        // Read before the JVM is gone; during a start there may be none yet.
        var postmaster = running.postmaster();
        if (target != Target.POSTGRES) {
            running.kill();
        }
        if (target != Target.JVM) {
            postmaster.ifPresent(ProcessHandle::destroyForcibly);
        }
        if (target == Target.POSTGRES && postmaster.isPresent()) {
            var status = running.ended();
            if (status != 70) {
                throw new AssertionError(
                        "Payung lost its database and ended with %d:%n%s"
                                .formatted(status, running.err()));
            }
        } else if (target == Target.POSTGRES) {
            running.kill();
        }
    }

    /** Until something was answered: a server that has just begun is slow, and the work goes on. */
    private static void awaitWork(Errands errands) {
        var before = errands.answers();
        for (var waited = 0; errands.answers() == before && waited < PATIENCE_MS; waited += 20) {
            sleep(20);
        }
    }

    private void say(int kill, int life, boolean duringStart) {
        System.out.printf(
                "kill %d of %d: SIGKILL to %s, %d ms after %s%n",
                kill + 1,
                targets.size(),
                targets.get(kill),
                life,
                duringStart ? "it was started" : "it answered");
    }

    private Running start() {
        return Running.started(installation, port, "demo", "--small");
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
