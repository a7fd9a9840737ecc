package id.payung.platform.contribution;

import id.payung.platform.registry.Leavings;
import id.payung.platform.registry.QrCode;
import id.payung.platform.registry.Worker;
import id.payung.platform.registry.Workers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where the worker who asks works or worked, with everything that belongs to it. */
@Component
class Employments {

    private final Workers workers;
    private final Leavings leavings;
    private final WorkMonths months;

    Employments(Workers workers, Leavings leavings, WorkMonths months) {
        this.workers = workers;
        this.leavings = leavings;
        this.months = months;
    }

    /**
     * One employment.
     *
     * @param employer its name
     * @param left a receipt of leaving exists
     */
    record Employment(
            Worker worker,
            String employer,
            Protection protection,
            List<WorkMonths.WorkMonth> months,
            boolean left,
            Card card) {

        /** Months that the employer should have paid by now. */
        public List<WorkMonths.WorkMonth> owed() {
            return months.stream().filter(WorkMonths.WorkMonth::isOwed).toList();
        }
    }

    /** The address of a card's page, and the same as a QR code. */
    record Card(String address, String qr) {

        static Card of(String address) {
            return new Card(address, QrCode.svg(address));
        }
    }

    /**
     * The present one first.
     *
     * @param address of a card's page, by the card's token
     */
    @Transactional
    public List<Employment> of(UUID person, LocalDate today, UnaryOperator<String> address) {
        var names = workers.myEmployers();
        return workers.ofPerson(person).stream()
                .map(worker ->
                        new Employment(
                                worker,
                                names.getOrDefault(worker.membership(), "–"),
                                Protection.ofWork(today, worker.since(), worker.until()),
                                months.of(
                                        worker.membership(), worker.since(), worker.until(), today),
                                leavings.last(worker.membership()).isPresent(),
                                Card.of(address.apply(workers.cardToken(worker.membership())))))
                .toList();
    }
}
