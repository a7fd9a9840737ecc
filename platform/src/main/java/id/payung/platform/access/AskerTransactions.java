package id.payung.platform.access;

import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import javax.sql.DataSource;

/**
 * Every transaction begins by telling the database who is asking: one more round trip, on purpose.
 */
@Component("transactionManager")
class AskerTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    AskerTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var holder =
                (ConnectionHolder)
                        TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder != null) {
            AskerSettings.write(holder.getConnection(), Asking.find().orElse(null));
        }
    }
}
