package id.payung.platform.cli.branch;

import id.payung.platform.access.Asking;
import id.payung.platform.contribution.SelfEmployedBatch;
import id.payung.platform.contribution.project.ProjectBilling;
import id.payung.platform.contribution.report.MonthClose;
import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.payment.IntakeBatch;
import id.payung.platform.promotion.CampaignCosts;
import id.payung.platform.promotion.Campaigns;
import id.payung.platform.region.Regions;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Hiring;
import id.payung.platform.registry.Leavings;
import id.payung.platform.registry.NewcomerBatch;
import id.payung.platform.registry.Projects;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors through which the invented year is written, in one hand. */
@Component
@Lazy
record OfficeDoors(
        Asking asking,
        TransactionTemplate transaction,
        Employers employers,
        Hiring hiring,
        Leavings leavings,
        WageReports reports,
        MonthClose closes,
        NewcomerBatch newcomers,
        SelfEmployedBatch bills,
        IntakeBatch intake,
        Campaigns campaigns,
        CampaignCosts costs,
        Regions regions,
        Ledger ledger,
        Projects projects,
        ProjectBilling projectBilling) {}
