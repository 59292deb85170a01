#include "ui/commands/bulksheet.h"

#include "core/insight/freedomlookup.h"
#include "core/models/bookinglookup.h"
#include "core/models/directorymodel.h"
#include "ui/format/bulktext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr QSize kSize(896, 548); // DESIGN, picture 18

} // namespace

BulkSheet::BulkSheet(const BulkParts& parts, const QString& title, QWidget* parent, Begins begins)
    : ActDialog(parts.theme, title, parent),
      m_parts(parts),
      m_table(new BulkTable(parts.theme, this)),
      m_question(new QWidget(this)),
      m_below(new QWidget(this))
{
    setObjectName(QStringLiteral("bulkSheet"));
    resize(parent ? kSize.boundedTo(parent->window()->size() - QSize(32, 32)) : kSize);
    content()->addWidget(m_question);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_below);
    m_counts = addLine({}, int(TextRole::Small));
    m_counts->setObjectName(QStringLiteral("bulkCounts"));
    buildProgress();
    disconnect(keepButton(), &QPushButton::clicked, this, &QDialog::reject);
    connect(keepButton(), &QPushButton::clicked, this, &BulkSheet::keepPressed);
    connect(&m_table->lines(), &BulkModel::ticked, this, [this](int row, bool isOn) {
        if (m_isJob || row >= m_plan.size()) return;
        m_plan[row].isTicked = isOn;
        refreshPlan();
    });
    connect(&m_table->lines(), &BulkModel::allTicked, this, [this](bool isOn) {
        const QVector<BulkLine>& lines = m_table->lines().lines();
        if (m_isJob || lines.size() != m_plan.size()) return;
        for (qsizetype row = 0; row < lines.size(); ++row)
            if (lines[row].tick != BulkLine::Tick::None) m_plan[row].isTicked = isOn;
        refreshPlan();
    });
    connect(m_table, &BulkTable::choicesRequested, this, [this](int row) {
        if (m_isJob) return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addChoices(*menu, row);
        menu->popup(m_table->below(row));
    });
    connect(&m_parts.desk, &BulkDesk::jobChanged, this, [this] {
        if (m_isJob) showJob();
    });
    connect(&m_parts.desk, &BulkDesk::itemChanged, this, &BulkSheet::showItem);
    m_isJob = begins == Begins::WithJob;
    setFoot(tr("Close"), {});
    showJob();
}

QString BulkSheet::titleOf(const QString& kind)
{
    if (kind == QLatin1String("cancel")) return tr("Cancel bookings");
    if (kind == QLatin1String("reassign")) return tr("Reassign bookings");
    if (kind == QLatin1String("reschedule")) return tr("Reschedule bookings");
    return tr("Cover for someone who is away");
}

void BulkSheet::buildProgress()
{
    m_progress = new QWidget(this);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_said = new QLabel(m_progress);
    m_said->setObjectName(QStringLiteral("bulkSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    const auto add = [&](const char* name) {
        auto* button = new QPushButton(m_progress);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    m_stop = add("bulkStop");
    m_copy = add("bulkCopy");
    m_save = add("bulkSave");
    row->addWidget(m_bar);
    row->addWidget(m_said, 1);
    for (QPushButton* button : {m_stop, m_copy, m_save}) row->addWidget(button);
    content()->addWidget(m_progress);
    nameProgress();
    const HostNames hosts = [this](const UserId& host) { return nameOf(host); };
    connect(m_stop, &QPushButton::clicked, this, [this] { m_parts.desk.stop(); });
    connect(m_copy, &QPushButton::clicked, this, [this, hosts] {
        QApplication::clipboard()->setText(bulkReportText(m_parts.desk.job(), m_parts.format, hosts));
    });
    connect(m_save, &QPushButton::clicked, this, [this, hosts] {
        const BulkJob& job = m_parts.desk.job();
        Q_EMIT saveRequested(bulkReportText(job, m_parts.format, hosts), bulkReportRows(job, m_parts.format, hosts));
    });
}

void BulkSheet::nameProgress()
{
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("The rest is left alone"));
    m_copy->setText(tr("Copy report"));
    m_save->setText(tr("Save report…"));
}

void BulkSheet::changeEvent(QEvent* event)
{
    ActDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_save) return;
    setTitle(titleOf(m_isJob ? m_parts.desk.job().kind : kind()));
    nameProgress();
    m_table->retranslate();
    if (!m_isJob) retranslate();
    m_isJob ? showJob() : showFoot();
    refreshPlan();
}

QString BulkSheet::nameOf(const UserId& host) const { return safeText(m_parts.directory.userName(host)); }

void BulkSheet::readPlan(const QVector<BookingId>& bookings)
{
    m_plan = {};
    m_plan.resize(bookings.size());
    m_left = int(bookings.size());
    const int reading = ++m_reading;
    for (qsizetype i = 0; i < bookings.size(); ++i)
        m_parts.bookings.detail(bookings.at(i), this, [this, i, reading](const BookingDetail& detail) {
            if (reading != m_reading) return;
            m_plan[i].detail = detail;
            readOne(i, reading);
        });
    if (bookings.isEmpty()) {
        planRead();
        refreshPlan();
    }
}

void BulkSheet::readOne(qsizetype index, int reading)
{
    const BookingRow& row = m_plan.at(index).detail.row;
    const auto arrived = [this, index, reading](const QVector<HostFreedom>& freedom) {
        if (reading != m_reading) return;
        m_plan[index].freedom = freedom;
        if (--m_left > 0) return;
        planRead();
        refreshPlan();
    };
    if (!m_plan.at(index).detail.found) return arrived({});
    m_parts.freedom.ask({row.span, row.eventType, row.uid, m_parts.format.zone()}, this, arrived);
}

bool BulkSheet::isGoing(const Planned& one) const { return one.isTicked && one.obstacle == BulkObstacle::None; }

void BulkSheet::refreshPlan()
{
    if (m_isJob) return;
    const QVector<Edit> open = m_parts.sink.open();
    QVector<BulkLine> lines;
    for (Planned& one : m_plan) {
        const bool isOnItsWay = std::any_of(open.begin(), open.end(),
                                            [&](const Edit& edit) { return edit.booking() == one.detail.row.uid; });
        one.obstacle = obstacleOf(one.detail, one.choice, isOnItsWay, m_parts.clock.now());
        lines.append(lineOf(one));
    }
    const int row = m_table->currentIndex().row();
    const bool isSame = m_table->lines().lines().size() == lines.size();
    if (isSame)
        for (int i = 0; i < lines.size(); ++i) m_table->lines().setLine(i, lines.at(i));
    else
        m_table->lines().setLines(lines);
    if (row < 0 && !lines.isEmpty()) m_table->setCurrentIndex(m_table->lines().index(0, 0));
    countPlan();
    planShown();
}

void BulkSheet::countPlan()
{
    const int going = int(std::count_if(m_plan.begin(), m_plan.end(), [this](const Planned& p) { return isGoing(p); }));
    const int left = int(m_plan.size()) - going;
    m_counts->setText(left == 0 ? tr("%n booking(s) will be changed, one after the other.", nullptr, going)
                                : tr("%n booking(s) will be changed, one after the other.", nullptr, going) + u' ' +
                                      tr("%n stay(s) as it is.", nullptr, left));
    const QString missing = this->missing();
    setActText(actTextFor(going));
    setActAllowed(going > 0 && missing.isEmpty());
    setFootNote(!missing.isEmpty() ? missing
                                   : tr("Held 5 s before the first is sent. What others change meanwhile is reported, "
                                        "not overwritten."));
}

QString BulkSheet::actTextFor(int count) const { return tr("Change %n booking(s)", nullptr, count); }

void BulkSheet::addChoices(QMenu&, int) {}

void BulkSheet::accept()
{
    if (!m_isJob) return begin();
    switch (m_parts.desk.job().state) {
    case BulkState::Held:
        return m_parts.desk.sendNow();
    case BulkState::Running:
        return m_parts.desk.pause();
    case BulkState::Paused:
        return m_parts.desk.resume();
    case BulkState::Ended:
        m_parts.desk.putAway();
        return QDialog::accept();
    }
}

void BulkSheet::begin()
{
    if (!actButton()->isEnabled()) return;
    QVector<BulkAct> acts;
    for (const Planned& one : std::as_const(m_plan))
        if (isGoing(one))
            acts.append({actOf(one.detail, one.choice, message()),
                         one.detail.row.guestName.isEmpty() ? one.detail.row.title : one.detail.row.guestName});
    m_isJob = true;
    if (m_parts.desk.begin(kind(), acts)) return showJob();
    m_isJob = false;
    setNotice(tr("Another run is still under way. Finish or stop it first; this plan stays here."));
}

void BulkSheet::keepPressed()
{
    if (!m_isJob || m_parts.desk.job().state != BulkState::Held) return QDialog::reject();
    m_isJob = false;
    (void)m_parts.desk.undo();
    if (m_plan.isEmpty()) return QDialog::reject();
    m_table->lines().setLines({});
    showFoot();
    refreshPlan();
}

void BulkSheet::showJob()
{
    if (m_isJob && m_parts.desk.job().isEmpty()) m_isJob = false;
    if (m_isJob) {
        QVector<BulkLine> lines;
        for (const BulkItem& item : m_parts.desk.job().items) lines.append(lineOf(item));
        const int row = m_table->currentIndex().row();
        m_table->lines().setLines(lines);
        if (row >= 0) m_table->setCurrentIndex(m_table->lines().index(row, 0));
    }
    showFoot();
}

void BulkSheet::showItem(int position)
{
    if (!m_isJob || position >= m_table->lines().lines().size()) return;
    m_table->lines().setLine(position, lineOf(m_parts.desk.job().items.at(position)));
    showFoot();
}

void BulkSheet::showFoot()
{
    m_question->setVisible(!m_isJob);
    m_below->setVisible(!m_isJob);
    m_counts->setVisible(!m_isJob);
    m_progress->setVisible(m_isJob);
    m_table->setColumnHidden(BulkModel::SameTime, m_isJob);
    if (!m_isJob) {
        keepButton()->setText(tr("Keep as is"));
        setKeepKey(QStringLiteral("Esc"));
        actButton()->setProperty("danger", isDestructive());
        actButton()->setProperty("primary", !isDestructive());
        return;
    }
    const BulkJob& job = m_parts.desk.job();
    const bool isHeld = job.state == BulkState::Held, isEnded = job.state == BulkState::Ended;
    m_bar->setRange(0, std::max(1, int(job.items.size())));
    m_bar->setValue(job.over());
    m_said->setText(bulkProgressText(job));
    m_stop->setVisible(!isHeld && !isEnded);
    m_copy->setVisible(isEnded);
    m_save->setVisible(!isHeld);
    keepButton()->setText(isHeld ? tr("Undo") : tr("Close"));
    setKeepKey(isHeld ? QString() : QStringLiteral("Esc")); // Esc closes the window, the run goes on
    setActText(isHeld                            ? tr("Send now")
               : isEnded                         ? tr("Put report away")
               : job.state == BulkState::Running ? tr("Pause")
                                                 : tr("Resume"));
    setActAllowed(true);
    setFootNote(isEnded ? QString() : tr("Closing this window changes nothing. The status bar opens it again."));
}

} // namespace yoyaku::ui

#include "moc_bulksheet.cpp"
