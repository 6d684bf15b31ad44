<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Found records</source>
        <translation>السجلات التي وُجدت</translation>
    </message>
    <message>
        <source>Those too of whom it is not known whether they existed in the year.</source>
        <translation>وكذلك ما لا يُعلم إن كان قائمًا في تلك السنة.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>استُبدل بـ</translation>
    </message>
    <message>
        <source>The parameters of a cycle are set once it is there, with “set”.</source>
        <translation>تُحدد معايير الدورة بعد إنشائها، بالأمر «set».</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The register has faults; restore a backup.</source>
        <translation>في السجل عيوب؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The register has faults, and no backup was made: it could not be put back. Restore an earlier one.</source>
        <translation>في السجل أخطاء، ولم تُؤخذ نسخة احتياطية منه لأنها لا يمكن أن تعود مكانه. استعد نسخة أقدم.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>The answer could not be written: %1</source>
        <translation>تعذرت كتابة الجواب: %1</translation>
    </message>
    <message>
        <source>“%1” is not a command; “%2 --help” lists them.</source>
        <translation>«%1» ليس أمرًا؛ و«%2 --help» يسرد الأوامر.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>The register file.</source>
        <translation>ملف السجل.</translation>
    </message>
    <message>
        <source>A record by its readable ID (dc-dcad, app-12) or, where it is unique, its acronym.</source>
        <translation>سجل بمعرّفه المقروء (dc-dcad، app-12) أو بمختصره إن كان لا يتكرر.</translation>
    </message>
    <message>
        <source>A field by its key; an empty value clears it.</source>
        <translation>حقل بمفتاحه؛ والقيمة الفارغة تمحوه.</translation>
    </message>
    <message>
        <source>The same, as an option.</source>
        <translation>الشيء نفسه، في صورة خيار.</translation>
    </message>
    <message>
        <source>As it stood at the end of that day.</source>
        <translation>كما كان في نهاية ذلك اليوم.</translation>
    </message>
    <message>
        <source>Who will read it; internal if left out.</source>
        <translation>من سيقرؤه؛ داخلي إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>The year the first cycle is called by.</source>
        <translation>السنة التي تُسمى بها الدورة الأولى.</translation>
    </message>
    <message>
        <source>The number of its annual meeting.</source>
        <translation>رقم اجتماعها السنوي.</translation>
    </message>
    <message>
        <source>The first day of the annual meeting.</source>
        <translation>اليوم الأول من الاجتماع السنوي.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>يومه الأخير.</translation>
    </message>
    <message>
        <source>The host city.</source>
        <translation>المدينة المضيفة.</translation>
    </message>
    <message>
        <source>Of a CSV: UTF-8, UTF-16LE, Windows-1250 or GB18030; found out if left out.</source>
        <translation>لملف CSV: ‏UTF-8 أو UTF-16LE أو Windows-1250 أو GB18030؛ ويُكتشف إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>What it is: dynamic-coalition, application, person, role, activity and so on.</source>
        <translation>ما هو: dynamic-coalition أو application أو person أو role أو activity وغيرها.</translation>
    </message>
    <message>
        <source>The record it belongs to; “workstream=ID” among the fields says the same.</source>
        <translation>السجل الذي يتبعه؛ وكتابة «workstream=ID» بين الحقول تؤدي المعنى نفسه.</translation>
    </message>
    <message>
        <source>The cycle it belongs to, where its own dates do not say.</source>
        <translation>الدورة التي يتبعها، إذا لم تدل عليها تواريخه.</translation>
    </message>
    <message>
        <source>The file to keep.</source>
        <translation>الملف المراد حفظه.</translation>
    </message>
    <message>
        <source>Which records: dynamic-coalition, person, milestone and so on.</source>
        <translation>أي السجلات: dynamic-coalition أو person أو milestone وغيرها.</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>ما كان في هذه الحالة فقط.</translation>
    </message>
    <message>
        <source>Only those whose state is intake, active, at-risk or closed.</source>
        <translation>ما كانت حالته intake أو active أو at-risk أو closed فقط.</translation>
    </message>
    <message>
        <source>Only those of this cycle.</source>
        <translation>ما كان من هذه الدورة فقط.</translation>
    </message>
    <message>
        <source>The step&apos;s key, as “show” lists it.</source>
        <translation>مفتاح الخطوة، كما يسرده «show».</translation>
    </message>
    <message>
        <source>The day it happened; today if left out.</source>
        <translation>اليوم الذي حدثت فيه؛ اليوم الحالي إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>السبب.</translation>
    </message>
    <message>
        <source>Goes on although a requirement is not met, and says why; without a requirement’s key, for all of them.</source>
        <translation>يمضي مع أن متطلبًا غير مستوفى، ويذكر السبب؛ وإذا لم يُذكر مفتاح متطلب فلها كلها.</translation>
    </message>
    <message>
        <source>Who decided, where it was somebody else.</source>
        <translation>من قرر، إن كان غيرك.</translation>
    </message>
    <message>
        <source>How many days ahead; 30 if left out.</source>
        <translation>عدد الأيام المقبلة؛ 30 إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>What to look for, in any language.</source>
        <translation>ما يُبحث عنه، بأي لغة.</translation>
    </message>
    <message>
        <source>Only workstreams of this kind: DC, BPF, PN or NRI.</source>
        <translation>مسارات العمل من هذا النوع فقط: DC أو BPF أو PN أو NRI.</translation>
    </message>
    <message>
        <source>Only this workstream.</source>
        <translation>مسار العمل هذا فقط.</translation>
    </message>
    <message>
        <source>As it stood at the end of that day; today if left out.</source>
        <translation>كما كان في نهاية ذلك اليوم؛ اليوم الحالي إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Where it goes: a .pdf, .odt, .html or .md.</source>
        <translation>ملف الوجهة: ‎.pdf أو ‎.odt أو ‎.html أو ‎.md.</translation>
    </message>
    <message>
        <source>Only the history of this record.</source>
        <translation>تاريخ هذا السجل فقط.</translation>
    </message>
    <message>
        <source>The number of a past step, as “journal” lists it; the last step if left out.</source>
        <translation>رقم خطوة ماضية، كما يسردها «journal»؛ الخطوة الأخيرة إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>The copy; never over a register or an older backup.</source>
        <translation>النسخة؛ لا تُكتب أبدًا فوق سجل أو نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>A backup.</source>
        <translation>نسخة احتياطية.</translation>
    </message>
    <message>
        <source>One procedure, such as dc-life.</source>
        <translation>إجراء واحد، مثل dc-life.</translation>
    </message>
    <message>
        <source>What to tell about.</source>
        <translation>الموضوع المطلوب شرحه.</translation>
    </message>
    <message>
        <source>What the program takes for today.</source>
        <translation>التاريخ الذي يعدّه البرنامج تاريخ اليوم.</translation>
    </message>
    <message>
        <source>How the answer is printed: %1.</source>
        <translation>كيف يُطبع الجواب: %1.</translation>
    </message>
    <message>
        <source>Who is at the desk, for the history; the computer’s user if left out.</source>
        <translation>من يعمل على البرنامج، لأجل التاريخ؛ مستخدم الحاسوب إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Tells about the command.</source>
        <translation>يشرح الأمر.</translation>
    </message>
    <message>
        <source>Writes a new register with its first cycle.</source>
        <translation>يكتب سجلًا جديدًا مع دورته الأولى.</translation>
    </message>
    <message>
        <source>Writes the sample register.</source>
        <translation>يكتب سجل العيّنة.</translation>
    </message>
    <message>
        <source>Takes in a list from a file; a second time it changes nothing.</source>
        <translation>يُدخل قائمة من ملف؛ وفي المرة الثانية لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Adds a record of any kind and prints its ID.</source>
        <translation>يضيف سجلًا من أي نوع ويطبع معرّفه.</translation>
    </message>
    <message>
        <source>An element such as open-membership takes yes or no; open-membership.evidence and open-membership.checked-on tell where and when it was seen.</source>
        <translation>العنصر، مثل open-membership، يقبل yes أو no؛ وopen-membership.evidence وopen-membership.checked-on يبيّنان أين ومتى شوهد ذلك.</translation>
    </message>
    <message>
        <source>Elements as with “add”. A cycle takes the parameters of its rules too, such as dc-stakeholder-groups. A deadline moves with due-on=DATE and due-because=TEXT.</source>
        <translation>العناصر كما في «add». وتقبل الدورة معايير قواعدها أيضًا، مثل dc-stakeholder-groups. ويُنقل الموعد النهائي بكتابة due-on=DATE وdue-because=TEXT.</translation>
    </message>
    <message>
        <source>The template of this letter was edited in the register and is in %1, and so is the letter; the built-in template is there in %2.</source>
        <translation>عُدِّل قالب هذه الرسالة في السجل وهو باللغة %1، وكذلك الرسالة؛ أما القالب المدمج فموجود باللغة %2.</translation>
    </message>
    <message>
        <source>Puts a file into the register, at a record.</source>
        <translation>يضع ملفًا في السجل، مرفقًا بأحد القيود.</translation>
    </message>
    <message>
        <source>Lists the records of a kind.</source>
        <translation>يسرد السجلات من نوع ما.</translation>
    </message>
    <message>
        <source>Shows a record: its state, its next steps and what they need, people, reports, links.</source>
        <translation>يعرض سجلًا: حالته، وخطواته التالية وما تتطلبه، والأشخاص، والتقارير، والروابط.</translation>
    </message>
    <message>
        <source>Lists what is overdue, what is due soon, and who waits on whom.</source>
        <translation>يسرد ما تأخر، وما يُستحق قريبًا، ومن ينتظر من.</translation>
    </message>
    <message>
        <source>Finds records by words, the most relevant first.</source>
        <translation>يجد السجلات بالكلمات، والأوثق صلة أولًا.</translation>
    </message>
    <message>
        <source>Drafts a letter from a template; nothing is sent.</source>
        <translation>يصوغ رسالة من قالب؛ ولا يُرسل شيئًا.</translation>
    </message>
    <message>
        <source>Writes a list, the calendar, contacts or everything into a file.</source>
        <translation>يكتب قائمة أو التقويم أو جهات الاتصال أو كل شيء في ملف.</translation>
    </message>
    <message>
        <source>Lists the history, the newest first.</source>
        <translation>يسرد التاريخ، والأحدث أولًا.</translation>
    </message>
    <message>
        <source>Takes a step back: the last one, or a past one where nothing depends on it.</source>
        <translation>يتراجع عن خطوة: الأخيرة، أو خطوة ماضية لا يعتمد عليها شيء.</translation>
    </message>
    <message>
        <source>Checks that the register is whole and its history unchanged.</source>
        <translation>يفحص أن السجل كامل وأن تاريخه لم يتغير.</translation>
    </message>
    <message>
        <source>Writes a verified copy of the register.</source>
        <translation>يكتب نسخة متحقَّقًا منها من السجل.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the register; what was there is moved aside.</source>
        <translation>يضع نسخة احتياطية مكان السجل؛ وما كان هناك يُنحّى جانبًا.</translation>
    </message>
    <message>
        <source>Lists the procedures, or tells the steps of one of them.</source>
        <translation>يسرد الإجراءات، أو يشرح خطوات أحدها.</translation>
    </message>
    <message>
        <source>Tells about the program or one of its commands; --format man writes the man page.</source>
        <translation>يشرح البرنامج أو أحد أوامره؛ و‎--format man يكتب صفحة الدليل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>created %1: %2</source>
        <translation>أُنشئ %1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مستحق في</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waiting for the Secretariat</source>
        <translation>بانتظار الأمانة</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>بانتظار آخرين</translation>
    </message>
    <message>
        <source>the register of IGF workstreams</source>
        <translation>سجل مسارات عمل منتدى إدارة الإنترنت</translation>
    </message>
    <message>
        <source>Without a command the window opens, with the register if one is named.</source>
        <translation>تُفتح النافذة إذا لم يُذكر أمر، ومعها السجل إن سُمّي.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>أُنجز.</translation>
    </message>
    <message>
        <source>Refused by a rule; each unmet requirement stands on a line with its clause.</source>
        <translation>رفضته قاعدة؛ وكل متطلب غير مستوفى يرد في سطر مع بنده.</translation>
    </message>
    <message>
        <source>Wrong usage, or no record has that name.</source>
        <translation>استخدام خاطئ، أو لا يوجد سجل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Input refused, or refused in part.</source>
        <translation>المدخلات مرفوضة، كلها أو بعضها.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>لا يمكن استخدام الملف.</translation>
    </message>
    <message>
        <source>Usage: %1 [REGISTER]</source>
        <translation>الاستخدام: %1 [REGISTER]</translation>
    </message>
    <message>
        <source>       %1 COMMAND …</source>
        <translation>       %1 COMMAND …</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>حالة الخروج:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells more about one of them.</source>
        <translation>«%1 COMMAND --help» يشرح كلًا منها.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>--kind takes one of %1, not “%2”.</source>
        <translation>‎--kind يقبل واحدًا من %1، لا «%2».</translation>
    </message>
    <message>
        <source>--encoding takes a name as UTF-8, UTF-16LE, Windows-1250 or GB18030, not “%1”.</source>
        <translation>‎--encoding يقبل اسمًا مثل UTF-8 أو UTF-16LE أو Windows-1250 أو GB18030، لا «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; no list of this office is.</source>
        <translation>%1 أكبر من %2 ميغابايت؛ ولا قائمة لهذا المكتب بهذا الحجم.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>%1, %2: “%3” → “%4”</source>
        <translation>%1، %2: «%3» ← «%4»</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Recorded at (UTC)</source>
        <translation>سُجّل في (بالتوقيت العالمي المنسق)</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>حدث في</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>القائم بالخطوة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record; there are: %2.</source>
        <translation>«%1» ليس نوعًا من السجلات؛ والموجود: %2.</translation>
    </message>
    <message>
        <source>“%1” should be a field and its value, as in acronym=DCAD.</source>
        <translation>ينبغي أن يكون «%1» حقلًا وقيمته، كما في acronym=DCAD.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>ذُكر «%1» مرتين.</translation>
    </message>
    <message>
        <source>--distribution takes public, mag or internal, not “%1”.</source>
        <translation>‎--distribution يقبل public أو mag أو internal، لا «%1».</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>A diagram shows one procedure; name it.</source>
        <translation>يعرض المخطط إجراءً واحدًا؛ اذكر اسمه.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”; there are: %2.</source>
        <translation>لا يوجد إجراء «%1»؛ والموجود: %2.</translation>
    </message>
    <message>
        <source>Tells its story from</source>
        <translation>يروي قصته ابتداءً من</translation>
    </message>
    <message>
        <source>--output takes a file whose name ends with .pdf, .odt, .html or .md.</source>
        <translation>‎--output يقبل ملفًا ينتهي اسمه بـ ‎.pdf أو ‎.odt أو ‎.html أو ‎.md.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>FIELD=VALUE is missing.</source>
        <translation>ينقص FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Days in this state</source>
        <translation>الأيام في هذه الحالة</translation>
    </message>
    <message>
        <source>Due at first on</source>
        <translation>الاستحقاق الأول</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>سبب النقل</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تحقق منه في</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Belonging to it</source>
        <translation>ما يتبعه</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Parameters of the rules</source>
        <translation>معايير القواعد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>%1 had not begun by that day.</source>
        <translation>%1 لم يكن قد بدأ حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>يتطلب سببًا</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>المتطلبات المستوفاة</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>ما تتطلبه</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>استشاري</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>الخطوات المتخذة</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>أدى إلى</translation>
    </message>
    <message>
        <source>Requirements overridden</source>
        <translation>المتطلبات التي جرى تجاوزها</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>“%1” is not the number of a step; “journal” lists them.</source>
        <translation>«%1» ليس رقم خطوة؛ و«journal» يسردها.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <source>“%1” is more than this command takes.</source>
        <translation>«%1» زائد على ما يقبله هذا الأمر.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>ينقص الخيار ‎--%1.</translation>
    </message>
    <message>
        <source>The option --%1 can be given only once.</source>
        <translation>لا يُذكر الخيار ‎--%1 إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>--format takes %1 here, not “%2”.</source>
        <translation>‎--format يقبل هنا %1، لا «%2».</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a whole number from 1.</source>
        <translation>‎--%1: «%2» ليس عددًا صحيحًا يبدأ من 1.</translation>
    </message>
    <message>
        <source>--output takes a file whose name ends with .%1 here.</source>
        <translation>‎--output يقبل هنا ملفًا ينتهي اسمه بـ ‎.%1.</translation>
    </message>
    <message>
        <source> or .</source>
        <translation> أو .</translation>
    </message>
    <message>
        <source>A deadline moves with due-on=DATE and due-because=TEXT, and nothing else in the same step.</source>
        <translation>يُنقل الموعد النهائي بكتابة due-on=DATE وdue-because=TEXT، ولا شيء غيرهما في الخطوة نفسها.</translation>
    </message>
    <message>
        <source>A list as CSV, .xlsx or .ods, or an mbox archive.</source>
        <translation>قائمة بصيغة CSV أو ‎.xlsx أو ‎.ods، أو محفوظات بريد بصيغة mbox.</translation>
    </message>
    <message>
        <source>What the file holds: %1.</source>
        <translation>ما يحتويه الملف: %1.</translation>
    </message>
    <message>
        <source>The mailing list that an archive is of; only with mailing-list-archive.</source>
        <translation>القائمة البريدية التي تعود إليها المحفوظات؛ مع mailing-list-archive فقط.</translation>
    </message>
    <message>
        <source>The year that the reports are about.</source>
        <translation>السنة التي تتناولها التقارير.</translation>
    </message>
    <message>
        <source>expectations, reminder, second-reminder, inquiry, notice, recognition, refusal, selection, non-selection, merge, referral, deferral, establishment, non-establishment, year-ahead, invitation, call, call-reminder, as “letters” lists them for the record; or “statement”, the decision with its requirements.</source>
        <translation>expectations أو reminder أو second-reminder أو inquiry أو notice أو recognition أو refusal أو selection أو non-selection أو merge أو referral أو deferral أو establishment أو non-establishment أو year-ahead أو invitation أو call أو call-reminder، كما يسردها «letters» لهذا السجل؛ أو «statement»، أي القرار مع متطلباته.</translation>
    </message>
    <message>
        <source>Where it goes: an .eml for the mail program, or a .pdf, .odt, .html or .md; printed if left out.</source>
        <translation>ملف الوجهة: ‎.eml لبرنامج البريد، أو ‎.pdf أو ‎.odt أو ‎.html أو ‎.md؛ ويُطبع النص إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Keeps it with the record as a letter that has not gone out.</source>
        <translation>يحفظها مع السجل رسالةً لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>Drafts this letter for every record it is due for and keeps the drafts, in one step that one “undo” takes back.</source>
        <translation>يصوغ هذه الرسالة لكل سجل استُحقت له ويحفظ المسودات، في خطوة واحدة يلغيها «undo» واحد.</translation>
    </message>
    <message>
        <source>A milestone, or a cycle for its annual meeting.</source>
        <translation>معلم، أو دورة لأجل اجتماعها السنوي.</translation>
    </message>
    <message>
        <source>The new first day.</source>
        <translation>اليوم الأول الجديد.</translation>
    </message>
    <message>
        <source>The new last day; as many days as before if left out.</source>
        <translation>اليوم الأخير الجديد؛ وعدد الأيام كما كان إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Why it moves; needed unless this is a trial.</source>
        <translation>سبب النقل؛ وهو لازم ما لم تكن هذه تجربة.</translation>
    </message>
    <message>
        <source>The milestone gets a day of its own instead of another distance.</source>
        <translation>يصبح للمعلم يوم خاص به بدلًا من مسافة أخرى.</translation>
    </message>
    <message>
        <source>Only tells what would move and who must be told.</source>
        <translation>يبيّن فقط ما الذي سيُنقل ومن يجب إبلاغه.</translation>
    </message>
    <message>
        <source>The cycle to plan.</source>
        <translation>الدورة المراد تخطيطها.</translation>
    </message>
    <message>
        <source>Persons that may have been entered twice, with the reasons; or balance: how persons divide over stakeholder and regional groups.</source>
        <translation>أشخاص ربما أُدخلوا مرتين، مع الأسباب؛ أو balance: كيف يتوزع الأشخاص على مجموعات أصحاب المصلحة والمجموعات الإقليمية.</translation>
    </message>
    <message>
        <source>Of the duplicates: person or organization.</source>
        <translation>من المكررات: person أو organisation.</translation>
    </message>
    <message>
        <source>Of the balance: mag, a kind of workstreams such as DC, or one by its ID; everybody if left out.</source>
        <translation>من التوازن: mag، أو نوع من مسارات العمل مثل DC، أو مسار واحد بمعرّفه؛ والجميع إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>The person or organization that stays, by its ID.</source>
        <translation>الشخص أو المنظمة التي تبقى، بالمعرّف.</translation>
    </message>
    <message>
        <source>The one that goes; all that refers to it follows.</source>
        <translation>السجل الذي يزول؛ وكل ما يشير إليه يتبع الباقي.</translation>
    </message>
    <message>
        <source>What a field is to hold afterwards.</source>
        <translation>ما ينبغي أن يحتويه الحقل بعد ذلك.</translation>
    </message>
    <message>
        <source>Roles held on that day; today if left out.</source>
        <translation>الأدوار المؤداة في ذلك اليوم؛ اليوم الحالي إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Expects the year&apos;s annual report from every coalition that owes one.</source>
        <translation>يتوقع التقرير السنوي عن السنة من كل تحالف يلزمه تقرير.</translation>
    </message>
    <message>
        <source>Adds the usual milestones of a cycle, counted from its annual meeting.</source>
        <translation>يضيف المعالم المعتادة لدورة، محسوبة من اجتماعها السنوي.</translation>
    </message>
    <message>
        <source>Moves a milestone or the annual meeting, with all that follows it.</source>
        <translation>ينقل معلمًا أو الاجتماع السنوي، مع كل ما يتبعه.</translation>
    </message>
    <message>
        <source>Tells what moves, what stays and why, and which workstreams must be told. Every date keeps the day it first had. Days last until their end, UTC.</source>
        <translation>يبيّن ما يُنقل، وما يبقى ولماذا، وأي مسارات العمل يجب إبلاغها. ويحتفظ كل تاريخ باليوم الذي كان له أولًا. وتستمر الأيام حتى نهايتها بالتوقيت العالمي المنسق.</translation>
    </message>
    <message>
        <source>Lists possible duplicates, or counts the balance of groups.</source>
        <translation>يسرد المكررات المحتملة، أو يعدّ توازن المجموعات.</translation>
    </message>
    <message>
        <source>Makes one of two records of a person or an organization.</source>
        <translation>يجعل من سجلين لشخص أو لمنظمة سجلًا واحدًا.</translation>
    </message>
    <message>
        <source>What stays keeps its own values and takes over those it has none of. One undo takes all of it back.</source>
        <translation>يحتفظ السجل الباقي بقيمه ويأخذ ما ليس له منها. وتراجع واحد يلغي ذلك كله.</translation>
    </message>
    <message>
        <source>Lists who holds which role on a day.</source>
        <translation>يسرد من يؤدي أي دور في يوم ما.</translation>
    </message>
    <message>
        <source>Lists the letters that can be written now, and which are due.</source>
        <translation>يسرد الرسائل التي يمكن كتابتها الآن، والمستحق منها.</translation>
    </message>
    <message>
        <source>Annual reports newly expected</source>
        <translation>تقارير سنوية أصبحت متوقعة</translation>
    </message>
    <message>
        <source>--list says which mailing list the archive is of, as “list-7”.</source>
        <translation>‎--list يبيّن القائمة البريدية التي تعود إليها المحفوظات، مثل «list-7».</translation>
    </message>
    <message>
        <source>--list goes with --kind %1.</source>
        <translation>‎--list يُستخدم مع ‎--kind %1.</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>إلى: %1
الموضوع: %2</translation>
    </message>
    <message>
        <source>The statement goes into a file: give --output alone.</source>
        <translation>يُكتب البيان في ملف: اذكر ‎--output وحده.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكنة</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>There is no letter “%1”.</source>
        <translation>لا توجد رسالة «%1».</translation>
    </message>
    <message>
        <source>One letter is kept with “letter ID TEMPLATE --keep”.</source>
        <translation>تُحفظ الرسالة الواحدة بالأمر «letter ID TEMPLATE --keep».</translation>
    </message>
    <message>
        <source>Letters that are due</source>
        <translation>الرسائل المستحقة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>ما يُنقل</translation>
    </message>
    <message>
        <source>What stays, although it is related</source>
        <translation>ما يبقى، مع أن له صلة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Who must be told</source>
        <translation>من يجب إبلاغه</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>المكررات المحتملة</translation>
    </message>
    <message>
        <source>ID of the other</source>
        <translation>معرّف الآخر</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>اسم الآخر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>“%1” is neither duplicates nor balance.</source>
        <translation>«%1» ليس duplicates ولا balance.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>كشف الأدوار</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>مجموعة أصحاب المصلحة</translation>
    </message>
    <message>
        <source>How it functions</source>
        <translation>كيف يؤدي عمله</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>متأخر (%1)</translation>
    </message>
    <message>
        <source>Due within %1 days (%2)</source>
        <translation>يُستحق خلال %1 من الأيام (%2)</translation>
    </message>
    <message>
        <source>Advised, not met</source>
        <translation>موصى به ولم يُستوفَ</translation>
    </message>
    <message>
        <source>advised, not met: %1</source>
        <translation>موصى به ولم يُستوفَ: %1</translation>
    </message>
    <message>
        <source>Repeats of a Message-ID, not counted again: %1.</source>
        <translation>رسائل يتكرر معرّفها (Message-ID) ولم تُحسب ثانية: %1.</translation>
    </message>
    <message>
        <source>Mails of which no sender could be read; they count as mails, but not for posters: %1.</source>
        <translation>رسائل لم يمكن معرفة مرسلها؛ تُحسب رسائل ولا تُحسب في المشاركين: %1.</translation>
    </message>
    <message>
        <source>Months that stay, because an archive counted before had more mails of them: %1. To take the figures of this archive, say --on-conflict take.</source>
        <translation>أشهر تبقى كما هي لأن أرشيفًا سبق عدّه كان فيه عدد أكبر من رسائلها: %1. لأخذ أرقام هذا الأرشيف اكتب ‎--on-conflict take‎.</translation>
    </message>
    <message>
        <source>--on-conflict takes keep or take, not “%1”.</source>
        <translation>--on-conflict يأخذ keep أو take وليس «%1».</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>المكررة</translation>
    </message>
    <message>
        <source>Without sender</source>
        <translation>بلا مرسل</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>--dates takes day-first or month-first, not “%1”.</source>
        <translation>الخيار ‎--dates‎ يقبل day-first أو month-first، لا «%1».</translation>
    </message>
    <message>
        <source>It is not certain in which encoding the file was saved. Read as %1 it says: “%2”. If that is right, add --encoding %1; if not, name another, as Windows-1250 or GB18030.</source>
        <translation>ليس من المؤكد بأي ترميز حُفظ الملف. إذا قُرئ بترميز %1 ففيه: «%2». إن كان هذا صحيحًا فأضف ‎--encoding %1‎، وإلا فسمِّ ترميزًا آخر مثل Windows-1250 أو GB18030.</translation>
    </message>
    <message>
        <source>Read as %1: “%2”. If that is wrong, undo and name the encoding with --encoding.</source>
        <translation>قُرئ بترميز %1: «%2». إن كان هذا خطأً فتراجع وسمِّ الترميز بالخيار ‎--encoding‎.</translation>
    </message>
    <message>
        <source>What 1/2/2022 in the file means; refused if left out.</source>
        <translation>ما يعنيه 1/2/2022 في الملف؛ يُرفض إن تُرك هذا الخيار.</translation>
    </message>
    <message>
        <source>Of the calendar, only this cycle.</source>
        <translation>من التقويم، هذه الدورة وحدها.</translation>
    </message>
    <message>
        <source>The register cannot be written to, so it does not remember this export: what is removed later is not called off by the next.</source>
        <translation>لا يمكن الكتابة في السجل، فلا يحتفظ بهذا التصدير: ما يُحذف لاحقا لا يلغيه التصدير التالي.</translation>
    </message>
    <message>
        <source>--cycle goes with the calendar only; list takes it too.</source>
        <translation>الخيار --cycle للتقويم وحده هنا؛ والأمر list يقبله أيضا.</translation>
    </message>
    <message>
        <source>--cycle says %1 and %2 says “%3”; leave one of them out.</source>
        <translation>الخيار --cycle يذكر %1 و%2 يذكر ”%3“؛ اترك أحدهما.</translation>
    </message>
    <message>
        <source>Read as %1: “%2”. If that is wrong, name the encoding with --encoding.</source>
        <translation>قُرئ بالترميز %1: «%2». إن كان ذلك خطأ فاذكر الترميز مع ‎--encoding.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>--%1 goes with lists; an archive says itself how it is written.</source>
        <translation>‎--%1 يُستخدم مع القوائم؛ أما المحفوظات فتبيّن بنفسها كيف كُتبت.</translation>
    </message>
    <message>
        <source>Say --on-conflict keep or --on-conflict take.</source>
        <translation>اذكر ‎--on-conflict keep أو ‎--on-conflict take.</translation>
    </message>
    <message>
        <source>--map takes a column of the list and a field, as “First name=name”, not “%1”.</source>
        <translation>‎--map يأخذ عمودًا من القائمة وحقلًا، مثل «First name=name»، وليس «%1».</translation>
    </message>
    <message>
        <source>The file has no column “%1”; its columns are: %2.</source>
        <translation>ليس في الملف عمود «%1»؛ وأعمدته هي: %2.</translation>
    </message>
    <message>
        <source>Say where a column goes with --map, as --map “%1=FIELD”.</source>
        <translation>بيّن إلى أين يذهب العمود مع ‎--map، مثل ‎--map «%1=FIELD».</translation>
    </message>
    <message>
        <source>Which sheet of an .xlsx or .ods; the first one shown with something in it if left out.</source>
        <translation>أي ورقة من ملف ‎.xlsx أو ‎.ods؛ وإذا لم تُذكر فأول ورقة ظاهرة فيها شيء.</translation>
    </message>
    <message>
        <source>--encoding goes with CSV files; a workbook says itself how it is written.</source>
        <translation>‎--encoding يُستخدم مع ملفات CSV؛ أما المصنف فيبيّن بنفسه كيف كُتب.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read. Choose another one with --sheet: %2.</source>
        <translation>قُرئت الورقة «%1». اختر غيرها بالخيار ‎--sheet: ‏%2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Each row is shown before it is stored, the first ten of each sort. One undo takes all back. The last line counts the rows; refused ones are told with line and column.</source>
        <translation>يُعرض كل صف قبل تخزينه، العشرة الأولى من كل نوع. تراجع واحد يلغي الكل. والسطر الأخير يعدّ الصفوف؛ وتُذكر المرفوضة منها بسطرها وعمودها.</translation>
    </message>
    <message>
        <source>Where an archive has other figures of a month than the register, or a list another address of a person: these figures and this address stay, or are taken from the file; refused if left out.</source>
        <translation>إذا كانت للشهر في المحفوظات أرقام غير التي في السجل، أو للشخص في القائمة عنوان آخر: keep يُبقي هذه الأرقام وهذا العنوان وtake يأخذهما من الملف؛ ويُرفض الأمر إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Counts, checks and shows every row with old and new; stores nothing.</source>
        <translation>يعدّ ويفحص ويعرض كل صف بقديمه وجديده؛ ولا يخزّن شيئًا.</translation>
    </message>
    <message>
        <source>Where a column goes whose name no field has, as “First name=name”; several of one field are joined with a space. It is remembered; “First name=” forgets it.</source>
        <translation>إلى أين يذهب عمود ليس اسمه اسم حقل، مثل «First name=name»؛ وإذا ذهبت عدة أعمدة إلى حقل واحد جُمعت وبينها مسافة. ويُحفظ ذلك؛ و«First name=» ينساه.</translation>
    </message>
    <message>
        <source>The state of new records where a cell of the list&apos;s column of states is empty, as “active”; such rows are refused if left out.</source>
        <translation>حالة السجلات الجديدة حيث لا تذكرها القائمة، مثل «active»؛ وتُرفض تلك الصفوف إن لم تُذكر.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>الجديد: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>المعدَّل: %1</translation>
    </message>
    <message>
        <source>As they are: %1</source>
        <translation>الباقي على حاله: %1</translation>
    </message>
    <message>
        <source>In question: %1</source>
        <translation>موضع سؤال: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>المرفوض: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ما يصير إليه</translation>
    </message>
    <message>
        <source>Stored: %1 new, %2 changed.</source>
        <translation>خُزّن: الجديد %1 والمعدَّل %2.</translation>
    </message>
    <message>
        <source>Rows whose state nobody tells are not stored. Say it for all of them, with %1.</source>
        <translation>لا تُخزَّن صفوف لا يذكر أحد حالتها. اذكرها لها جميعًا باستعمال %1.</translation>
    </message>
    <message>
        <source>The column “%1” goes to %2, as it did before; --map “%1=” forgets that.</source>
        <translation>العمود «%1» يذهب إلى %2 كما سبق؛ و--map “%1=” ينسى ذلك.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>“%1” is no number of the list; “held” shows them.</source>
        <translation>«%1» ليس رقمًا في القائمة؛ يعرضها الأمر «held».</translation>
    </message>
    <message>
        <source>Erasing cannot be undone. --dry-run shows what it would do, --yes does it.</source>
        <translation>لا يمكن التراجع عن المحو. يعرض --dry-run ما سيفعله، وينفذه --yes.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>The person, by their ID.</source>
        <translation>الشخص، بمعرّفه.</translation>
    </message>
    <message>
        <source>Shows what would be erased; changes nothing.</source>
        <translation>يعرض ما سيُمحى؛ ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Erases for ever.</source>
        <translation>يمحو إلى الأبد.</translation>
    </message>
    <message>
        <source>A place of the list that “held” shows: it stays.</source>
        <translation>موضع من القائمة التي يعرضها «held»: يبقى.</translation>
    </message>
    <message>
        <source>A place of that list that stays unless it is asked for: it goes too.</source>
        <translation>موضع من تلك القائمة يبقى ما لم يُطلب: يُمحى هو أيضًا.</translation>
    </message>
    <message>
        <source>Lists everything that is held about a person, and where.</source>
        <translation>يسرد كل ما هو محفوظ عن شخص، وموضعه.</translation>
    </message>
    <message>
        <source>Erases a person&apos;s data for ever.</source>
        <translation>يمحو بيانات شخص إلى الأبد.</translation>
    </message>
    <message>
        <source>The record, its history and the remarks at its roles go; addresses, telephones and whole names in other texts become “Erased person”, also in the history; the backups of the register that hold them are deleted, and one new one is made; those made with “backup” or “Back up…” are not reached. What stays is told. There is no undo.</source>
        <translation>يذهب السجل وتاريخه والملاحظات على أدواره؛ وتحل عبارة «شخص مُحيت بياناته» محل العناوين والهواتف والأسماء الكاملة في النصوص الأخرى، وفي التاريخ أيضًا؛ وتُحذف نسخ السجل الاحتياطية التي تضمها، وتُنشأ واحدة جديدة؛ أما ما صُنع بـ«backup» أو «نسخ احتياطي…» فلا يُوصل إليه. ويُذكر ما يبقى. ولا تراجع عن ذلك.</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>مفقود: %1</translation>
    </message>
    <message>
        <source>The damaged file; it is only read.</source>
        <translation>الملف التالف؛ يُقرأ فقط.</translation>
    </message>
    <message>
        <source>The register to write, under a name that nothing has yet.</source>
        <translation>السجل الذي يُكتب، باسم لا يحمله شيء بعد.</translation>
    </message>
    <message>
        <source>Makes a new register of what can still be read of a damaged one.</source>
        <translation>يصنع سجلًا جديدًا مما لا تزال قراءته ممكنة من سجل تالف.</translation>
    </message>
    <message>
        <source>What is known to be missing is told, one a line. A backup loses less as a rule: “backups” lists them, “compare” says what is newer than one.</source>
        <translation>يُذكر ما يُعلم أنه مفقود، واحد في كل سطر. والنسخة الاحتياطية تفقد أقل في العادة: «backups» تسردها، و«compare» تقول ما هو أحدث من إحداها.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>ما كان هناك من قبل محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>ما حل محله</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>أُخذت في</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Since the backup</source>
        <translation>منذ النسخة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغير</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>Looks through each of them as “check” does.</source>
        <translation>يفحص كلًا منها كما يفعل «check».</translation>
    </message>
    <message>
        <source>A backup, as “backups” lists them, or any copy.</source>
        <translation>نسخة احتياطية كما تسردها «backups»، أو أي نسخة.</translation>
    </message>
    <message>
        <source>Lists the copies that were made of the register, the newest first.</source>
        <translation>يسرد النسخ التي أُنشئت من السجل، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Tells what was added, changed and removed since a backup was made.</source>
        <translation>يقول ما أُضيف وتغير وأُزيل منذ إنشاء نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>From now on keeps each in this folder too, on a memory stick or a share.</source>
        <translation>من الآن فصاعدًا تُحفظ كل نسخة في هذا المجلد أيضًا، على ذاكرة محمولة أو مساحة مشتركة.</translation>
    </message>
    <message>
        <source>Keeps no more in the second folder.</source>
        <translation>لا تُحفظ نسخ أخرى في المجلد الثاني.</translation>
    </message>
    <message>
        <source>--second-folder and --no-second-folder say opposite things.</source>
        <translation>الخياران ‎--second-folder‎ و‎--no-second-folder‎ متناقضان.</translation>
    </message>
    <message>
        <source>A file for the list, with every column: .xlsx, .csv or .json; or to be read: .odt, .html, .pdf or .md. Printed if left out.</source>
        <translation>ملف للقائمة بجميع أعمدتها: .xlsx أو .csv أو .json؛ أو للقراءة: .odt أو .html أو .pdf أو .md. تُطبع إن تُرك.</translation>
    </message>
    <message>
        <source>Where it goes: a list as .xlsx, .csv, .json, .odt, .html, .pdf or .md, the calendar as .ics, contacts as .vcf, everything as .json.</source>
        <translation>وجهته: القائمة بصيغة .xlsx أو .csv أو .json أو .odt أو .html أو .pdf أو .md، والتقويم .ics، وجهات الاتصال .vcf، وكل شيء .json.</translation>
    </message>
    <message>
        <source>“%1” is for the office itself: its answer can only be internal. Readers outside get the status report, or a list with “export”.</source>
        <translation>“%1” للمكتب نفسه: لا يكون جوابه إلا داخلياً. للقراء من الخارج تقرير الحالة، أو قائمة بالأمر “export”.</translation>
    </message>
    <message>
        <source>What the document is in: en or ar; the language of the program if left out.</source>
        <translation>لغة الوثيقة: en أو ar؛ ولغة البرنامج إن لم تُذكر.</translation>
    </message>
    <message>
        <source>What readers outside may know of that; without it they are told that the justification is kept.</source>
        <translation>ما يجوز أن يعرفه القراء من الخارج عنه؛ ومن دونه يقال لهم إن المبرر محفوظ.</translation>
    </message>
    <message>
        <source>Somebody else it goes to: a name, an address, or “Name &lt;address&gt;”.</source>
        <translation>من تُرسل إليه أيضاً: اسم أو عنوان أو “Name &lt;address&gt;”.</translation>
    </message>
    <message>
        <source>Somebody who gets a copy, written the same way.</source>
        <translation>من يحصل على نسخة، مكتوباً بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Who will read the statement; public if left out. A letter is for whom it is written to.</source>
        <translation>من سيقرأ البيان؛ والعلن إن لم يُذكر. والرسالة لمن كُتبت إليه.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a requirement of this step; there are: %3.</source>
        <translation>--%1: “%2” ليس شرطاً لهذه الخطوة؛ والشروط هي: %3.</translation>
    </message>
    <message>
        <source>Copies to: %1</source>
        <translation>نسخ إلى: %1</translation>
    </message>
    <message>
        <source>--distribution goes with the statement; a letter is for whom it is written to.</source>
        <translation>--distribution مع البيان فقط؛ والرسالة لمن كُتبت إليه.</translation>
    </message>
    <message>
        <source>--language takes %1, not “%2”.</source>
        <translation>--language يأخذ %1، لا “%2”.</translation>
    </message>
    <message>
        <source>%1 is for the office itself: what is shown of it can only be internal.</source>
        <translation>%1 للمكتب نفسه: لا يكون ما يُعرض منه إلا داخلياً.</translation>
    </message>
    <message>
        <source>Told to readers outside</source>
        <translation>ما يقال للقراء من الخارج</translation>
    </message>
    <message>
        <source>--public-reason goes with --override: it tells readers outside why a requirement was gone past.</source>
        <translation>--public-reason مع --override: يخبر القراء من الخارج لماذا جرى تجاوز شرط.</translation>
    </message>
    <message>
        <source>--language goes with --output: what is printed is in the language of the program.</source>
        <translation>--language مع --output: ما يُطبع يكون بلغة البرنامج.</translation>
    </message>
    <message>
        <source>With --as-of, state, steps, roles, name and all that has a day are those of that day; texts of which no day is known are those of today.</source>
        <translation>مع ‎--as-of‎ تكون الحالة والخطوات والأدوار والاسم وكل ما له يوم كما كانت في ذلك اليوم؛ أما النصوص التي لا يُعرف لها يوم فهي نصوص اليوم.</translation>
    </message>
    <message>
        <source>Dates added</source>
        <translation>التواريخ المضافة</translation>
    </message>
    <message>
        <source>%1 is of a later day.</source>
        <translation>%1 من يوم لاحق.</translation>
    </message>
    <message>
        <source>--where and --cycle go with one letter, named by its key.</source>
        <translation>‎--where و--cycle يُكتبان مع رسالة واحدة تُسمى بمفتاحها.</translation>
    </message>
    <message>
        <source>--override is for one record, named by its ID.</source>
        <translation>‎--override لسجل واحد يُسمى بمعرّفه.</translation>
    </message>
    <message>
        <source>--%1 goes with --kind, which stands in the place of an ID.</source>
        <translation>‎--%1 يُكتب مع ‎--kind الذي يحل محل المعرّف.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Many records in the place of one: all of this kind that --cycle and --where mean.</source>
        <translation>سجلات كثيرة محل واحد: كل ما يعنيه ‎--cycle و‎--where من هذا النوع.</translation>
    </message>
    <message>
        <source>Only those that hold this: state, category, stream, workstream or a field by its key; an empty value means not known.</source>
        <translation>ما يحمل هذا وحده: state أو category أو stream أو workstream أو حقل بمفتاحه؛ والقيمة الفارغة تعني غير معروف.</translation>
    </message>
    <message>
        <source>Only tells what would be done to which; changes nothing.</source>
        <translation>يخبر فقط بما سيُفعل وبأي سجل؛ ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The record written to, or the key of one letter, for all that it is due for; every letter that is due if left out.</source>
        <translation>السجل المكتوب إليه، أو مفتاح رسالة واحدة لكل من حان موعدها له؛ وكل رسالة حان موعدها إن تُرك.</translation>
    </message>
    <message>
        <source>Writes each as an .eml for the mail program into this folder.</source>
        <translation>يكتب كل رسالة بصيغة ‎.eml لبرنامج البريد في هذا المجلد.</translation>
    </message>
    <message>
        <source>Takes one step of a procedure, for one record or for many.</source>
        <translation>يتخذ خطوة من إجراء، لسجل واحد أو لكثير.</translation>
    </message>
    <message>
        <source>Of many each is judged on its own: what is refused is told with its reason, the rest goes on, and one undo takes all of it back.</source>
        <translation>يُحكم على كل سجل وحده: ما رُفض يُذكر مع سببه، ويمضي الباقي، ويعيد تراجع واحد ذلك كله.</translation>
    </message>
    <message>
        <source>Changes fields of a record, or of many, all of them in one step.</source>
        <translation>يغيّر حقول سجل أو سجلات كثيرة، كلها في خطوة واحدة.</translation>
    </message>
    <message>
        <source>This person is erased already. The record has the ID %1.</source>
        <translation>بيانات هذا الشخص ممحوة من قبل. معرّف القيد %1.</translation>
    </message>
    <message>
        <source>The files beside the register still hold something; erasing goes on with it.</source>
        <translation>ما زالت الملفات التي بجانب السجل تضم شيئًا؛ والمحو يتابعها.</translation>
    </message>
    <message>
        <source>Keeps this letter, for every record it is due for, as sent on that day; drafts that were kept before are marked with “set --kind letter”.</source>
        <translation>يحتفظ بهذه الرسالة، لكل سجل حان وقتها له، على أنها أُرسلت في ذلك اليوم؛ أما المسودات المحفوظة من قبل فتُوسَم بالأمر «set --kind letter».</translation>
    </message>
    <message>
        <source>Only tells which letters would be written; writes and keeps nothing.</source>
        <translation>يذكر الرسائل التي ستُكتب فقط؛ لا يكتب شيئًا ولا يحتفظ بشيء.</translation>
    </message>
    <message>
        <source>--sent-on goes with one letter, named by its key.</source>
        <translation>--sent-on يصحب رسالة واحدة تُسمى بمفتاحها.</translation>
    </message>
    <message>
        <source>One record takes its letters one by one, with “letter ID TEMPLATE”.</source>
        <translation>تُكتب رسائل السجل الواحد واحدة واحدة، بالأمر «letter ID TEMPLATE».</translation>
    </message>
    <message>
        <source>--%1 goes with those who came or did not.</source>
        <translation>--%1 يصحب من حضر أو لم يحضر.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>A meeting of the coordination group, the MAG or an initiative, or an activity, by its ID.</source>
        <translation>اجتماع لمجموعة التنسيق أو الفريق الاستشاري أو مبادرة، أو نشاط، بمعرّفه.</translation>
    </message>
    <message>
        <source>Coalitions, forums, networks, initiatives and people, by their IDs; without any the answer is who came.</source>
        <translation>التحالفات والمنتديات والشبكات والمبادرات والأشخاص بمعرّفاتهم؛ ومن دون أي منها يكون الجواب من حضر.</translation>
    </message>
    <message>
        <source>Somebody of whom there is no record.</source>
        <translation>شخص لا سجل له.</translation>
    </message>
    <message>
        <source>They did not come.</source>
        <translation>لم يحضروا.</translation>
    </message>
    <message>
        <source>Ticks who came to a meeting, all of them in one step, or tells it.</source>
        <translation>يؤشر على من حضر اجتماعًا، كلهم في خطوة واحدة، أو يذكرهم.</translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation>الاجتماعات التي حُضرت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>--of says which proposal is assessed.</source>
        <translation>--of يذكر أي مقترح يُقيَّم.</translation>
    </message>
    <message>
        <source>The sheet of an assessment is for the office and for whoever fills it.</source>
        <translation>ورقة التقييم للمكتب ولمن يملؤها.</translation>
    </message>
    <message>
        <source>--%1 goes with the sheet of an assessment.</source>
        <translation>--%1 يصحب ورقة تقييم.</translation>
    </message>
    <message>
        <source>--%1 does not go with a sheet of an assessment.</source>
        <translation>--%1 لا يصحب ورقة تقييم.</translation>
    </message>
    <message>
        <source>A kind of record, or calendar, contacts, everything; or assessment, the sheet that MAG members fill.</source>
        <translation>نوع من السجلات، أو calendar أو contacts أو everything؛ أو assessment، الورقة التي يملؤها أعضاء الفريق الاستشاري.</translation>
    </message>
    <message>
        <source>The proposal that the sheet assesses.</source>
        <translation>المقترح الذي تقيّمه الورقة.</translation>
    </message>
    <message>
        <source>Who is to fill the sheet; everyone who has assessed something if left out.</source>
        <translation>من سيملأ الورقة؛ كل من قيّم شيئًا إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The register does not hold in which state %1 was on that day.</source>
        <translation>لا يحفظ السجل الحالة التي كان عليها %1 في ذلك اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the register does not hold the state on this day.</source>
        <translation>
            <numerusform>لا يحفظ السجل حالة أي منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة واحد منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة اثنين منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة %Ln منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة %Ln منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة %Ln منها في هذا اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 does not go with hand-over, which is for the office alone, as things stand today.</source>
        <translation>لا يُستعمل --%1 مع hand-over، فهو للمكتب وحده، بحسب حال اليوم.</translation>
    </message>
    <message>
        <source>“%1” is not a report; “annual-status”, “booklet” and “hand-over” are.</source>
        <translation>“%1” ليس تقريرًا؛ التقارير هي annual-status وbooklet وhand-over.</translation>
    </message>
    <message>
        <source>The annual status report; or booklet: short summaries of the year's outputs; or hand-over: what is open, on whom it waits, what was promised, and who is who.</source>
        <translation>تقرير الحالة السنوي؛ أو booklet: ملخصات قصيرة لمخرجات السنة؛ أو hand-over: ما هو مفتوح، ومَن يُنتظر، وما وُعد به، ومَن هو مَن.</translation>
    </message>
    <message>
        <source>The cycle reported on; not of a hand-over.</source>
        <translation>الدورة التي يتناولها التقرير؛ ليس لتسليم المهام.</translation>
    </message>
    <message>
        <source>Makes the annual status report, the booklet of outputs, or a hand-over.</source>
        <translation>يُعِدّ تقرير الحالة السنوي أو كتيّب المخرجات أو تسليم المهام.</translation>
    </message>
    <message>
        <source>Begins the next year's proposal with last year's texts and people.</source>
        <translation>يبدأ مقترح السنة المقبلة بنصوص السنة الماضية وأشخاصها.</translation>
    </message>
    <message>
        <source>Who held a role when the cycle ended, or today, has it in the proposal too, with the remark that they are to be asked; members of the MAG are named anew. A Policy Network goes on by the step of its own procedure.</source>
        <translation>مَن كان له دور عند نهاية الدورة، أو اليوم، يكون له في المقترح أيضًا، مع ملاحظة أن يُسأل؛ ويُسمّى أعضاء الفريق الاستشاري من جديد. شبكة السياسات تستمر بخطوة في إجرائها.</translation>
    </message>
    <message>
        <source>The Best Practice Forum of last year.</source>
        <translation>منتدى أفضل الممارسات للسنة الماضية.</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>كيف تنتهي</translation>
    </message>
    <message>
        <source>Nothing changed: it was on record already that they came.</source>
        <translation>لم يتغير شيء: كان حضورهم مسجلًا من قبل.</translation>
    </message>
    <message>
        <source>Nothing changed: it was not on record that they came.</source>
        <translation>لم يتغير شيء: لم يكن حضورهم مسجلًا.</translation>
    </message>
    <message>
        <source>%1 would be: %2. Nothing was changed.</source>
        <translation>يصبح %1: %2. لم يُغيّر شيء.</translation>
    </message>
    <message>
        <source>The workstream, by its ID or acronym.</source>
        <translation>مسار العمل، بمعرّفه أو باختصاره.</translation>
    </message>
    <message>
        <source>Its new name; as it is if left out.</source>
        <translation>اسمه الجديد؛ ويبقى كما هو إن تُرك.</translation>
    </message>
    <message>
        <source>Its new acronym; as it is if left out.</source>
        <translation>اختصاره الجديد؛ ويبقى كما هو إن تُرك.</translation>
    </message>
    <message>
        <source>The first day of the new name; today if left out.</source>
        <translation>أول يوم للاسم الجديد؛ اليوم إن تُرك.</translation>
    </message>
    <message>
        <source>Gives a workstream another name from a day on.</source>
        <translation>يعطي مسار عمل اسمًا آخر ابتداءً من يوم.</translation>
    </message>
    <message>
        <source>Lists and documents of earlier days keep the name of that day, and its old acronym is still understood. A name that was only misspelt is put right with “set”.</source>
        <translation>تحتفظ القوائم والوثائق الخاصة بالأيام السابقة باسم ذلك اليوم، ويبقى اختصاره القديم مفهومًا. أما الاسم المكتوب خطأً فيُصحَّح بالأمر «set».</translation>
    </message>
    <message>
        <source>“%1” is no kind of workstream; say DC, BPF, PN or NRI.</source>
        <translation>«%1» ليس نوعًا من مسارات العمل؛ قل DC أو BPF أو PN أو NRI.</translation>
    </message>
    <message>
        <source>Say its new name, or --acronym.</source>
        <translation>اذكر اسمه الجديد أو --acronym.</translation>
    </message>
    <message>
        <source>Would be kept: %1. Refused: %2.</source>
        <translation>سيُحفظ: %1. رُفض: %2.</translation>
    </message>
    <message>
        <source>Kept: %1. Refused: %2.</source>
        <translation>حُفظ: %1. رُفض: %2.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>ذُكّر</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>لم يرد</translation>
    </message>
    <message>
        <source>“%1” is no call that there is; a new one needs --%2.</source>
        <translation>«%1» ليس نداءً موجودًا؛ والجديد يحتاج إلى --%2.</translation>
    </message>
    <message>
        <source>%1 would be asked. Nothing was changed.</source>
        <translation>يُسأل %1. لم يُغيّر شيء.</translation>
    </message>
    <message>
        <source>%1: asked: %2</source>
        <translation>%1: سُئل: %2</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>سُئل في</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>ذُكّر في</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>أجاب في</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>اعتذر في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>آخر يوم للردود</translation>
    </message>
    <message>
        <source>--%1 and --%2 are two steps.</source>
        <translation>--%1 و--%2 خطوتان.</translation>
    </message>
    <message>
        <source>Say who: their IDs follow the call.</source>
        <translation>قل من: تأتي معرّفاتهم بعد النداء.</translation>
    </message>
    <message>
        <source>Say what of them: --answered, --declined or --not-yet.</source>
        <translation>قل ما شأنهم: --answered أو --declined أو --not-yet.</translation>
    </message>
    <message>
        <source>%1: answers by %2</source>
        <translation>%1: آخر يوم للردود %2</translation>
    </message>
    <message>
        <source>--%1 is for a call that there is.</source>
        <translation>--%1 لنداء موجود.</translation>
    </message>
    <message>
        <source>%1 is no call to workstreams.</source>
        <translation>%1 ليس نداءً إلى مسارات العمل.</translation>
    </message>
    <message>
        <source>The title of a new call, or the ID of one that there is.</source>
        <translation>عنوان نداء جديد، أو معرّف نداء موجود.</translation>
    </message>
    <message>
        <source>Of a call that there is, who answered or declined, by their IDs.</source>
        <translation>من أجاب أو اعتذر في نداء موجود، بالمعرّفات.</translation>
    </message>
    <message>
        <source>Whom a new call goes to: all of this kind that are not closed and that --where means.</source>
        <translation>إلى من يوجَّه النداء الجديد: كل ما كان من هذا النوع غير مغلق وتعنيه --where.</translation>
    </message>
    <message>
        <source>The cycle a new call belongs to; the present one if left out.</source>
        <translation>الدورة التي يتبعها النداء الجديد؛ الحالية إن تُركت.</translation>
    </message>
    <message>
        <source>The day to answer a new call by.</source>
        <translation>آخر يوم للرد على النداء الجديد.</translation>
    </message>
    <message>
        <source>What a new call is: survey, sessions, reports, dates or other; a survey if left out.</source>
        <translation>نوع النداء الجديد: survey أو sessions أو reports أو dates أو other؛ وهو استبيان إن تُرك.</translation>
    </message>
    <message>
        <source>What a new call asks, as its letter says it.</source>
        <translation>ما يسأل عنه النداء الجديد، كما تقوله رسالته.</translation>
    </message>
    <message>
        <source>All whose answer is missing are reminded.</source>
        <translation>يُذكَّر كل من لم يرد رده.</translation>
    </message>
    <message>
        <source>The day to answer by for all of them, with --reason.</source>
        <translation>آخر يوم للرد لهم جميعًا، مع --reason.</translation>
    </message>
    <message>
        <source>Why it is extended.</source>
        <translation>سبب التمديد.</translation>
    </message>
    <message>
        <source>Those who are named have answered.</source>
        <translation>أجاب المذكورون.</translation>
    </message>
    <message>
        <source>Those who are named will not answer.</source>
        <translation>اعتذر المذكورون عن الرد.</translation>
    </message>
    <message>
        <source>Those who are named have not answered after all.</source>
        <translation>لم يُجب المذكورون بعد.</translation>
    </message>
    <message>
        <source>A remark on those who answered or declined.</source>
        <translation>ملاحظة على من أجاب أو اعتذر.</translation>
    </message>
    <message>
        <source>Asks many workstreams something by a day, and keeps who has answered, all in one step.</source>
        <translation>يسأل مسارات عمل كثيرة شيئًا حتى يوم معلوم، ويحفظ من أجاب، كل ذلك في خطوة واحدة.</translation>
    </message>
    <message>
        <source>With the ID of a call alone it tells how each of those who were asked stands, those whose answer is missing first. “letters R call” and “letters R call-reminder” write to them.</source>
        <translation>بمعرّف النداء وحده يبيّن موقف كل من سُئل، ومن لم يرد رده أولًا. وتكتب إليهم «letters R call» و«letters R call-reminder».</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Calls to it</source>
        <translation>الدعوات الموجهة إليه</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الإجابة قبل</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>No summary on record.</source>
        <translation>لا ملخص في السجل.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات عيّنة</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (advisory)</source>
        <translation>%1 (استشاري)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Proposed name</source>
        <translation>الاسم المقترح</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Recognized as a Dynamic Coalition</source>
        <translation>اعتُرف به تحالفًا ديناميًا</translation>
    </message>
    <message>
        <source>Not recognized as a Dynamic Coalition</source>
        <translation>لم يُعترف به تحالفًا ديناميًا</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Sample data: this application was invented to show the program.</source>
        <translation>بيانات عيّنة: هذا الطلب مختلق لعرض البرنامج.</translation>
    </message>
    <message>
        <source>Reason. </source>
        <translation>السبب. </translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>No requirement was judged with this decision.</source>
        <translation>لم يُقيَّم أي متطلب مع هذا القرار.</translation>
    </message>
    <message>
        <source>Each requirement and what was found</source>
        <translation>كل متطلب وما تبيّن بشأنه</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Why the decision went past an unmet requirement</source>
        <translation>لماذا تجاوز القرار متطلبًا غير مستوفى</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يترتب على ذلك</translation>
    </message>
    <message>
        <source>A new application can be handed in at any time. It will be linked to this one, so that what was settled need not be shown again.</source>
        <translation>يمكن تقديم طلب جديد في أي وقت. وسيُربط بهذا الطلب، فلا حاجة إلى إثبات ما حُسم من جديد.</translation>
    </message>
    <message>
        <source>Statement of recognition</source>
        <translation>بيان اعتراف</translation>
    </message>
    <message>
        <source>Statement of refusal</source>
        <translation>بيان رفض</translation>
    </message>
    <message>
        <source>IGF Secretariat</source>
        <translation>أمانة منتدى إدارة الإنترنت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>For the MAG</source>
        <translation>للفريق الاستشاري</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>State on the day of the report</source>
        <translation>الحالة في يوم التقرير</translation>
    </message>
    <message>
        <source>State at the end of the previous cycle</source>
        <translation>الحالة في نهاية الدورة السابقة</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>محور التركيز</translation>
    </message>
    <message>
        <source>Year established</source>
        <translation>سنة التأسيس</translation>
    </message>
    <message>
        <source>People in a role</source>
        <translation>الأشخاص ذوو الأدوار</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>القائمة البريدية</translation>
    </message>
    <message>
        <source>Page on the IGF website</source>
        <translation>الصفحة على موقع المنتدى</translation>
    </message>
    <message>
        <source>Membership figure</source>
        <translation>عدد الأعضاء</translation>
    </message>
    <message>
        <source>Openness checked</source>
        <translation>جرى التحقق من الانفتاح</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Annual meeting</source>
        <translation>الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع الرئيسي</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>التقارير السنوية</translation>
    </message>
    <message>
        <source>The register holds none.</source>
        <translation>لا يضم السجل أيًا منها.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Status report: %1</source>
        <translation>تقرير الحالة: %1</translation>
    </message>
    <message>
        <source>Annual status report: %1</source>
        <translation>تقرير الحالة السنوي: %1</translation>
    </message>
    <message>
        <source>Internet Governance Forum, cycle %1</source>
        <translation>منتدى إدارة الإنترنت، دورة %1</translation>
    </message>
    <message>
        <source>Annual status report, %1</source>
        <translation>تقرير الحالة السنوي، %1</translation>
    </message>
    <message>
        <source>The template has to begin with a line &quot;Subject: …&quot; and an empty line.</source>
        <translation>يجب أن يبدأ القالب بسطر &quot;Subject: …&quot; وسطر فارغ.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts on %1</source>
        <translation>جهات الاتصال في %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>There are no contact details that may be shown to the readers of this document.</source>
        <translation>لا توجد بيانات اتصال يجوز إظهارها لقراء هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Contact details withheld, as the persons concerned wish: %1.</source>
        <translation>بيانات اتصال حُجبت بناءً على رغبة أصحابها: %1.</translation>
    </message>
    <message>
        <source>No case of this report follows a procedure.</source>
        <translation>لا تتبع أي حالة في هذا التقرير إجراءً.</translation>
    </message>
    <message>
        <source>Versions that the cases of this report follow</source>
        <translation>النسخ التي تتبعها حالات هذا التقرير</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Data notes</source>
        <translation>ملاحظات بشأن البيانات</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Nothing that this report asks for is missing.</source>
        <translation>لا ينقص شيء مما يطلبه هذا التقرير.</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Became inactive</source>
        <translation>أصبح غير نشط</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Confirmed as active</source>
        <translation>تأكّد نشاطه</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>تغيّر اسمه</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>سابقًا %1</translation>
    </message>
    <message>
        <source>%1 (%2): </source>
        <translation>%1 (%2): </translation>
    </message>
    <message>
        <source>none.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Changes among the %1</source>
        <translation>التغييرات: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>In the period no coalition was recognized or renamed, and none changed its state.</source>
        <translation>لم يُعترف في الفترة بأي تحالف ولم يتغير اسم أي منها ولا حالته.</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Inactive or retired before</source>
        <translation>غير نشط أو منتهٍ من قبل</translation>
    </message>
    <message>
        <source>Changes during the cycle</source>
        <translation>التغييرات خلال الدورة</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>من %1.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>, on record since %1</source>
        <translation>، مدوَّن في السجل منذ %1</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> منذ %1</translation>
    </message>
    <message>
        <source>; at the end of the previous cycle: %1</source>
        <translation>؛ في نهاية الدورة السابقة: %1</translation>
    </message>
    <message>
        <source>None expected</source>
        <translation>لا شيء متوقع</translation>
    </message>
    <message>
        <source>; due %1</source>
        <translation>؛ مستحق في %1</translation>
    </message>
    <message>
        <source> (first %1)</source>
        <translation> (كان أولًا %1)</translation>
    </message>
    <message>
        <source>, received late on %1</source>
        <translation>، ورد متأخرًا في %1</translation>
    </message>
    <message>
        <source>, received on %1</source>
        <translation>، ورد في %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 في %2 (%3)</translation>
    </message>
    <message>
        <source>with a written framework</source>
        <translation>بإطار مكتوب</translation>
    </message>
    <message>
        <source>without a written framework</source>
        <translation>بلا إطار مكتوب</translation>
    </message>
    <message>
        <source>Yes. </source>
        <translation>نعم. </translation>
    </message>
    <message>
        <source>No. </source>
        <translation>لا. </translation>
    </message>
    <message>
        <source>. %1, %2</source>
        <translation>. %1، %2</translation>
    </message>
    <message>
        <source>None beyond its sessions at the annual meeting</source>
        <translation>لا شيء سوى جلساته في الاجتماع السنوي</translation>
    </message>
    <message>
        <source>%1 beyond its sessions at the annual meeting</source>
        <translation>%1 سوى جلساته في الاجتماع السنوي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>التقرير عن %1</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>الاسم السابق</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Activities in %1</source>
        <translation>الأنشطة في %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Session requests for the annual meeting</source>
        <translation>طلبات الجلسات للاجتماع السنوي</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموعد المخصص</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>التقرير: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>ملاحظات داخلية</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>محور التركيز</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>session requests</source>
        <translation>طلبات الجلسات</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Achievements. </source>
        <translation>الإنجازات. </translation>
    </message>
    <message>
        <source>Nothing on record: %1.</source>
        <translation>لا شيء في السجل بشأن: %1.</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>لم يُستحق بعد</translation>
    </message>
    <message>
        <source>In check</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>the workstream itself</source>
        <translation>مسار العمل نفسه</translation>
    </message>
    <message>
        <source>application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>annual report</source>
        <translation>التقرير السنوي</translation>
    </message>
    <message>
        <source>proof of activity</source>
        <translation>إثبات النشاط</translation>
    </message>
    <message>
        <source>membership figures</source>
        <translation>أعداد الأعضاء</translation>
    </message>
    <message>
        <source>%1, %2: </source>
        <translation>%1، %2: </translation>
    </message>
    <message>
        <source>Justification: </source>
        <translation>التعليل: </translation>
    </message>
    <message>
        <source>Recommendations by addressee and state</source>
        <translation>التوصيات بحسب الجهة الموجَّهة إليها والوضع</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>موجَّهة إلى</translation>
    </message>
    <message>
        <source>All recommendations</source>
        <translation>كل التوصيات</translation>
    </message>
    <message>
        <source>A recommendation to several addressees counts once with each, and once in the last row.</source>
        <translation>التوصية الموجَّهة إلى عدة جهات تُحسب مرة مع كل منها، ومرة في الصف الأخير.</translation>
    </message>
    <message>
        <source>Recommendations taken up</source>
        <translation>التوصيات التي أُخذ بها</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>None has been taken up yet.</source>
        <translation>لم يؤخذ بأي منها بعد.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Bar chart. %1: %2.</source>
        <translation>مخطط أعمدة. %1: %2.</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>التقارير الواردة</translation>
    </message>
    <message>
        <source>%1 by state on %2</source>
        <translation>%1 بحسب الحالة في %2</translation>
    </message>
    <message>
        <source>%1 and their states</source>
        <translation>%1 وحالاتها</translation>
    </message>
    <message>
        <source>Where the annual reports for %1 stand</source>
        <translation>أين وصلت التقارير السنوية عن %1</translation>
    </message>
    <message>
        <source>Annual reports for %1</source>
        <translation>التقارير السنوية عن %1</translation>
    </message>
    <message>
        <source>Annual reports for %1 by month received</source>
        <translation>التقارير السنوية عن %1 بحسب شهر الورود</translation>
    </message>
    <message>
        <source>Annual reports for %1 by month</source>
        <translation>التقارير السنوية عن %1 بحسب الشهر</translation>
    </message>
    <message>
        <source>Activities in %1 by kind</source>
        <translation>الأنشطة في %1 بحسب النوع</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Newly recognized in the period</source>
        <translation>اعتُرف به حديثًا في الفترة</translation>
    </message>
    <message>
        <source>Under inquiry or retiring</source>
        <translation>قيد الاستفسار أو في طور الإنهاء</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Annual reports expected</source>
        <translation>التقارير السنوية المتوقعة</translation>
    </message>
    <message>
        <source>Annual reports accepted</source>
        <translation>التقارير السنوية المقبولة</translation>
    </message>
    <message>
        <source>Annual reports received late</source>
        <translation>التقارير السنوية الواردة متأخرة</translation>
    </message>
    <message>
        <source>Annual reports missing</source>
        <translation>التقارير السنوية الناقصة</translation>
    </message>
    <message>
        <source>Outputs published</source>
        <translation>المخرجات المنشورة</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>الاجتماعات المعقودة</translation>
    </message>
    <message>
        <source>%1 at a glance</source>
        <translation>لمحة عامة: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Previous cycle</source>
        <translation>الدورة السابقة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>%1 of them active. </source>
        <translation>والنشط منها %1. </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>The register holds no workstream of the kind asked for.</source>
        <translation>لا يضم السجل مسار عمل من النوع المطلوب.</translation>
    </message>
    <message>
        <source>Annual reports overdue</source>
        <translation>التقارير السنوية المتأخرة</translation>
    </message>
    <message>
        <source>No report for %1 by its due date</source>
        <translation>لم يرد تقرير عن %1 بحلول تاريخ استحقاقه</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Other proof of activity</source>
        <translation>إثبات آخر للنشاط</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>قُبل %1</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>لم يُقبل شيء</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Workstreams under inquiry or retiring</source>
        <translation>مسارات العمل قيد الاستفسار أو في طور الإنهاء</translation>
    </message>
    <message>
        <source>None is under inquiry or retiring.</source>
        <translation>لا شيء منها قيد الاستفسار أو في طور الإنهاء.</translation>
    </message>
    <message>
        <source>Became inactive in the period</source>
        <translation>أصبح غير نشط في الفترة</translation>
    </message>
    <message>
        <source>None became inactive in the period.</source>
        <translation>لم يصبح أي منها غير نشط في الفترة.</translation>
    </message>
    <message>
        <source>Inactive before: </source>
        <translation>غير نشط من قبل: </translation>
    </message>
    <message>
        <source>Requirements overridden</source>
        <translation>المتطلبات التي جرى تجاوزها</translation>
    </message>
    <message>
        <source>Every decision of the period met its requirements.</source>
        <translation>كل قرار اتُّخذ في الفترة استوفى متطلباته.</translation>
    </message>
    <message>
        <source>Done together</source>
        <translation>أُنجز معًا</translation>
    </message>
    <message>
        <source>No common activity is on record for %1.</source>
        <translation>لا نشاط مشتركًا مدوَّنًا في السجل لعام %1.</translation>
    </message>
    <message>
        <source>Common activities in %1</source>
        <translation>الأنشطة المشتركة في %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>MAG liaison</source>
        <translation>مسؤول اتصال من الفريق الاستشاري</translation>
    </message>
    <message>
        <source>No MAG liaison is on record for any of them.</source>
        <translation>لا يوجد في السجل مسؤول اتصال من الفريق الاستشاري لأي منها.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Open or decided in the period: %1.</source>
        <translation>مفتوح أو بُتّ فيه خلال الفترة: %1.</translation>
    </message>
    <message>
        <source>Open or decided in the period</source>
        <translation>مفتوح أو بُتّ فيه خلال الفترة</translation>
    </message>
    <message>
        <source>What was found is quoted in the language in which it was written down.</source>
        <translation>ما تبيّن مقتبس باللغة التي دُوِّن بها.</translation>
    </message>
    <message>
        <source>What the workstreams published</source>
        <translation>ما نشرته مسارات العمل</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>What the register does not know, of those that are not closed</source>
        <translation>ما لا يعرفه السجل، عدا المغلق منها</translation>
    </message>
    <message>
        <source>%1 (builds on %2)</source>
        <translation>%1 (يبني على %2)</translation>
    </message>
    <message>
        <source>New in this cycle</source>
        <translation>جديد في هذه الدورة</translation>
    </message>
    <message>
        <source>Continuing from an earlier cycle</source>
        <translation>مستمر من دورة سابقة</translation>
    </message>
    <message>
        <source>Of the previous cycle, not continued</source>
        <translation>من الدورة السابقة ولم يستمر</translation>
    </message>
    <message>
        <source>Of the previous cycle, proposed anew and not decided yet</source>
        <translation>من الدورة السابقة، اقتُرح من جديد ولم يُبتّ فيه بعد</translation>
    </message>
    <message>
        <source>Outputs published for %1 by kind</source>
        <translation>المخرجات المنشورة عن %1 بحسب النوع</translation>
    </message>
    <message>
        <source>Outputs published for %1</source>
        <translation>المخرجات المنشورة عن %1</translation>
    </message>
    <message>
        <source>Meet it</source>
        <translation>تستوفيه</translation>
    </message>
    <message>
        <source>Functioning metrics: by how many of %1 each is met</source>
        <translation>مقاييس الأداء: كم من أصل %1 يستوفي كلًا منها</translation>
    </message>
    <message>
        <source>Functioning metrics</source>
        <translation>مقاييس الأداء</translation>
    </message>
    <message>
        <source>Initiatives and their kinds</source>
        <translation>المبادرات وأنواعها</translation>
    </message>
    <message>
        <source>Initiatives and their regional groups</source>
        <translation>المبادرات ومجموعاتها الإقليمية</translation>
    </message>
    <message>
        <source>Annual meetings of initiatives in %1 by month</source>
        <translation>الاجتماعات السنوية للمبادرات في %1 بحسب الشهر</translation>
    </message>
    <message>
        <source>Annual meetings</source>
        <translation>الاجتماعات السنوية</translation>
    </message>
    <message>
        <source>Annual meetings in %1</source>
        <translation>الاجتماعات السنوية في %1</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>يبني على</translation>
    </message>
    <message>
        <source>Outputs of %1</source>
        <translation>مخرجات %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Phases of the work plan</source>
        <translation>مراحل خطة العمل</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Calls for input</source>
        <translation>الدعوات لتقديم المساهمات</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <source>Where the outputs were carried to</source>
        <translation>أين نُقلت المخرجات</translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation>نُقل إلى</translation>
    </message>
    <message>
        <source>The mailing list, month by month</source>
        <translation>القائمة البريدية، شهرًا بشهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Distinct posters</source>
        <translation>المرسلون المختلفون</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Organizing team: </source>
        <translation>الفريق المنظِّم: </translation>
    </message>
    <message>
        <source>functioning metrics</source>
        <translation>مقاييس الأداء</translation>
    </message>
    <message>
        <source>phases of the work plan</source>
        <translation>مراحل خطة العمل</translation>
    </message>
    <message>
        <source>calls for input</source>
        <translation>الدعوات لتقديم المساهمات</translation>
    </message>
    <message>
        <source>dissemination</source>
        <translation>النشر والتعميم</translation>
    </message>
    <message>
        <source>list figures</source>
        <translation>أرقام القائمة</translation>
    </message>
    <message>
        <source>annual meetings</source>
        <translation>الاجتماعات السنوية</translation>
    </message>
    <message>
        <source>organizing team</source>
        <translation>الفريق المنظِّم</translation>
    </message>
    <message>
        <source>Functioning metrics not met</source>
        <translation>مقاييس أداء غير مستوفاة</translation>
    </message>
    <message>
        <source>Metrics that a forum does not meet, unless it ended early</source>
        <translation>المقاييس التي لا يستوفيها منتدى، ما لم يكن قد انتهى قبل أوانه</translation>
    </message>
    <message>
        <source>Every forum that did not end early meets them all.</source>
        <translation>كل منتدى لم ينته قبل أوانه يستوفيها كلها.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Forums of the cycle</source>
        <translation>منتديات الدورة</translation>
    </message>
    <message>
        <source>Of them, building on an earlier one</source>
        <translation>منها ما يبني على منتدى سابق</translation>
    </message>
    <message>
        <source>At work on the day</source>
        <translation>قيد العمل في ذلك اليوم</translation>
    </message>
    <message>
        <source>Meeting all functioning metrics</source>
        <translation>تستوفي مقاييس الأداء كلها</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>النص النهائي</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>الميسّرون</translation>
    </message>
    <message>
        <source>No facilitator is on record for any of them.</source>
        <translation>لا يرد في السجل ميسّر لأي منها.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>List figures</source>
        <translation>أرقام القائمة</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>المنتدى</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>القائمة المرجعية</translation>
    </message>
    <message>
        <source>Forums are selected for one cycle. Those of this cycle are listed.</source>
        <translation>تُختار المنتديات لدورة واحدة. وتُدرج هنا منتديات هذه الدورة.</translation>
    </message>
    <message>
        <source>On %1 the register knew of </source>
        <translation>في %1 كان السجل يضم </translation>
    </message>
    <message>
        <source>African</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <translation>أوروبا الشرقية</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <translation>أمريكا اللاتينية والكاريبي</translation>
    </message>
    <message>
        <source>WEOG</source>
        <translation>أوروبا الغربية ودول أخرى</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>None is marked as dormant.</source>
        <translation>لم توسم أي منها بأنها خاملة.</translation>
    </message>
    <message>
        <source>Newly listed</source>
        <translation>أُدرجت حديثًا</translation>
    </message>
    <message>
        <source>Closed on its own word</source>
        <translation>أُغلقت بناءً على قولها</translation>
    </message>
    <message>
        <source>Became dormant</source>
        <translation>أصبحت خاملة</translation>
    </message>
    <message>
        <source>Listed again</source>
        <translation>أُدرجت من جديد</translation>
    </message>
    <message>
        <source>Dormant or closed before</source>
        <translation>خاملة أو مغلقة من قبل</translation>
    </message>
    <message>
        <source>None was newly listed, became dormant, closed or was renamed in the period.</source>
        <translation>لم تُدرج أي مبادرة حديثًا ولم تصبح خاملة ولم تُغلق ولم يُغيَّر اسمها في الفترة.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>مدرجة</translation>
    </message>
    <message>
        <source>Newly listed in the period</source>
        <translation>أُدرجت حديثًا في الفترة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Annual meetings held in the year</source>
        <translation>الاجتماعات السنوية المعقودة في السنة</translation>
    </message>
    <message>
        <source>Reports on annual meetings received</source>
        <translation>التقارير الواردة عن الاجتماعات السنوية</translation>
    </message>
    <message>
        <source>Regional groups</source>
        <translation>المجموعات الإقليمية</translation>
    </message>
    <message>
        <source>No annual meeting of the year is on record.</source>
        <translation>لا يرد في السجل اجتماع سنوي في هذه السنة.</translation>
    </message>
    <message>
        <source>No report on an annual meeting is on record.</source>
        <translation>لا يرد في السجل تقرير عن اجتماع سنوي.</translation>
    </message>
    <message>
        <source>principles</source>
        <translation>المبادئ</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>السنة الأولى</translation>
    </message>
    <message>
        <source>Annual meeting of the year</source>
        <translation>الاجتماع السنوي في السنة</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>المبادئ</translation>
    </message>
    <message>
        <source>These initiatives are independent and organize themselves. What follows is information that they gave, or that their public pages show.</source>
        <translation>هذه المبادرات مستقلة وتنظم نفسها بنفسها. وما يلي معلومات قدمتها هي أو تظهر في صفحاتها العامة.</translation>
    </message>
    <message>
        <source>Cycle %1 has </source>
        <translation>في الدورة %1: </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>أُنجزت كلها</translation>
    </message>
    <message>
        <source>Networks of the cycle</source>
        <translation>شبكات الدورة</translation>
    </message>
    <message>
        <source>Of them, continuing an earlier one</source>
        <translation>منها ما يواصل شبكة سابقة</translation>
    </message>
    <message>
        <source>Priority it answers</source>
        <translation>الأولوية التي تستجيب لها</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>التصورات</translation>
    </message>
    <message>
        <source>Networks work in editions of one cycle, each of which may continue into the next. Those of this cycle are listed.</source>
        <translation>تعمل الشبكات في طبعات مدة كل منها دورة واحدة، ويجوز أن تستمر كل منها في الدورة التالية. وتُدرج هنا شبكات هذه الدورة.</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>المنح</translation>
    </message>
    <message>
        <source>all workstreams and initiatives</source>
        <translation>كل مسارات العمل والمبادرات</translation>
    </message>
    <message>
        <source>of %1 for %2, due by %3</source>
        <translation>%1، عن %2، مستحقة بحلول %3</translation>
    </message>
    <message>
        <source>The register holds none of an earlier cycle to compare with.</source>
        <translation>لا يضم السجل أيًا منها من دورة سابقة للمقارنة.</translation>
    </message>
    <message>
        <source>All kinds on %1</source>
        <translation>كل الأنواع في %1</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Outputs of earlier cycles that came out in the period</source>
        <translation>مخرجات من دورات سابقة صدرت في الفترة</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>مخرج</translation>
    </message>
    <message>
        <source>All %1 on %3, in the cycle of %2</source>
        <translation>كل %1 في %3، من دورة %2</translation>
    </message>
    <message>
        <source>None was open or decided in the period.</source>
        <translation>لم يكن أي منها مفتوحًا أو صدر بشأنه قرار في الفترة.</translation>
    </message>
    <message>
        <source>To the addressee</source>
        <translation>للمرسل إليه</translation>
    </message>
    <message>
        <source>Grants in the period</source>
        <translation>المنح في الفترة</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>منحة</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>مقدَّمة من</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Nothing is on this list.</source>
        <translation>لا شيء في هذه القائمة.</translation>
    </message>
    <message>
        <source>What changed after the annual meeting is told in the report on the cycle that follows.</source>
        <translation>ما تغيّر بعد الاجتماع السنوي يُروى في تقرير الدورة التالية.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>في خطر</translation>
    </message>
    <message>
        <source>No published output is on record.</source>
        <translation>لا مخرج منشوراً في السجل.</translation>
    </message>
    <message>
        <source>What asks for it</source>
        <translation>ما يطلبه</translation>
    </message>
    <message>
        <source>Told to readers outside: </source>
        <translation>ما يقال للقراء من الخارج: </translation>
    </message>
    <message>
        <source>The justification is kept with the decision.</source>
        <translation>المبرر محفوظ مع القرار.</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>المرجع: %1</translation>
    </message>
    <message>
        <source>Copies to:</source>
        <translation>نسخ إلى:</translation>
    </message>
    <message>
        <source>No annual report expected for %1 is on record.</source>
        <translation>لا تقرير سنوي منتظراً عن %1 في السجل.</translation>
    </message>
    <message>
        <source>No metric of any forum is on record.</source>
        <translation>لا مقياس لأي منتدى في السجل.</translation>
    </message>
    <message>
        <source>Ended with no output on record</source>
        <translation>انتهت بلا مخرج في السجل</translation>
    </message>
    <message>
        <source>Ended with no published output on record</source>
        <translation>انتهت بلا مخرج منشور في السجل</translation>
    </message>
    <message>
        <source>None ended with no published output on record.</source>
        <translation>لم ينتهِ أي منها بلا مخرج منشور في السجل.</translation>
    </message>
    <message>
        <source>No annual meeting of theirs in %1 is on record.</source>
        <translation>لا اجتماع سنوي لها في %1 في السجل.</translation>
    </message>
    <message>
        <source>Of %1 of the %2 the state on this day is not known. </source>
        <translation>لا تُعرف في هذا اليوم حالة %1 من أصل %2. </translation>
    </message>
    <message>
        <source>Of %1 of them the founding is not on record; they may not have been there yet. </source>
        <translation>تأسيس %1 منها غير مدوَّن، فربما لم تكن قد نشأت بعد. </translation>
    </message>
    <message>
        <source>No virtual meeting of theirs is on record. </source>
        <translation>لا اجتماع افتراضياً لها في السجل. </translation>
    </message>
    <message>
        <source>A dash in the place of a number: nothing is on record.</source>
        <translation>شرطة في مكان العدد: لا شيء في السجل.</translation>
    </message>
    <message>
        <source>The register holds no edition of cycle %1.</source>
        <translation>لا يحوي السجل أي نسخة من دورة %1.</translation>
    </message>
    <message numerus="yes">
        <source>For %1, %n annual report(s) are expected: </source>
        <translation>
            <numerusform>لعام %1 لا يُنتظر أي تقرير سنوي: </numerusform>
            <numerusform>لعام %1 يُنتظر تقرير سنوي واحد: </numerusform>
            <numerusform>لعام %1 يُنتظر تقريران سنويان: </numerusform>
            <numerusform>لعام %1 تُنتظر %Ln تقارير سنوية: </numerusform>
            <numerusform>لعام %1 يُنتظر %Ln تقريرًا سنويًا: </numerusform>
            <numerusform>لعام %1 يُنتظر %Ln تقرير سنوي: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed initiative(s). </source>
        <translation>
            <numerusform>لا مبادرة مدرجة. </numerusform>
            <numerusform>مبادرة مدرجة واحدة. </numerusform>
            <numerusform>مبادرتين مدرجتين. </numerusform>
            <numerusform>%Ln مبادرات مدرجة. </numerusform>
            <numerusform>%Ln مبادرة مدرجة. </numerusform>
            <numerusform>%Ln مبادرة مدرجة. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1, %n annual meeting(s) held by them are on record.</source>
        <translation>
            <numerusform>لا اجتماع سنوي لها في عام %1 في السجل.</numerusform>
            <numerusform>في السجل اجتماع سنوي واحد لها في عام %1.</numerusform>
            <numerusform>في السجل اجتماعان سنويان لها في عام %1.</numerusform>
            <numerusform>في السجل %Ln اجتماعات سنوية لها في عام %1.</numerusform>
            <numerusform>في السجل %Ln اجتماعًا سنويًا لها في عام %1.</numerusform>
            <numerusform>في السجل %Ln اجتماع سنوي لها في عام %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>On %1 the register held %2, </source>
        <translation>في %1 كان في السجل %2، </translation>
    </message>
    <message>
        <source>Some of what follows was invented to show the program. The annex says which part.</source>
        <translation>بعض ما يلي مختلق لعرض البرنامج. ويبيّن المرفق أي جزء منه.</translation>
    </message>
    <message>
        <source>What is on record of the others</source>
        <translation>ما في السجل عن الآخرين</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>What was invented to show the program</source>
        <translation>ما اختُلق لعرض البرنامج</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>المختلق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>State, since</source>
        <translation>الحالة، منذ</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual meeting(s) of theirs are on record as held. </source>
        <translation>
            <numerusform>لا اجتماع افتراضياً لها في السجل. </numerusform>
            <numerusform>في السجل اجتماع افتراضي واحد عقدته. </numerusform>
            <numerusform>في السجل اجتماعان افتراضيان عقدتهما. </numerusform>
            <numerusform>في السجل %Ln اجتماعات افتراضية عقدتها. </numerusform>
            <numerusform>في السجل %Ln اجتماعًا افتراضيًا عقدتها. </numerusform>
            <numerusform>في السجل %Ln اجتماع افتراضي عقدتها. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published output(s) are on record.</source>
        <translation>
            <numerusform>لا مخرج منشوراً في السجل.</numerusform>
            <numerusform>في السجل مخرج منشور واحد.</numerusform>
            <numerusform>في السجل مخرجان منشوران.</numerusform>
            <numerusform>في السجل %Ln مخرجات منشورة.</numerusform>
            <numerusform>في السجل %Ln مخرجًا منشورًا.</numerusform>
            <numerusform>في السجل %Ln مخرج منشور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice, described later</source>
        <translation>ممارسة وُصفت لاحقًا</translation>
    </message>
    <message>
        <source>Procedures followed</source>
        <translation>الإجراءات المتبعة</translation>
    </message>
    <message>
        <source>Applied since</source>
        <translation>مطبق منذ</translation>
    </message>
    <message>
        <source>States, roles, names and dates are those of %1. Of texts, of links, of organizing teams and of how far a recommendation has come no day is on record: they are told as they were last written.</source>
        <translation>الحالات والأدوار والأسماء والتواريخ هي كما كانت في %1. أما النصوص والروابط وأفرقة التنظيم ومدى تقدم التوصيات فلا يوم لها في السجل: تُذكر كما كُتبت آخر مرة.</translation>
    </message>
    <message>
        <source>No change is on record for the period; not every state at its beginning and its end is known.</source>
        <translation>لا تغيير مسجلًا في الفترة؛ وليست كل الحالات في بدايتها ونهايتها معلومة.</translation>
    </message>
    <message>
        <source>Founded in a year of the period, the day not on record</source>
        <translation>أُسس في سنة من سنوات الفترة، واليوم غير مسجل</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>الحالة غير معلومة</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Of those that were looked at, none is unmet.</source>
        <translation>لا شيء مما نُظر فيه غير مستوفى.</translation>
    </message>
    <message>
        <source>Not checked yet: </source>
        <translation>لم يُتحقق منه بعد: </translation>
    </message>
    <message>
        <source>No decision that had requirements to meet is on record for the period.</source>
        <translation>لا قرار له متطلبات مسجلًا في الفترة.</translation>
    </message>
    <message>
        <source>Initiatives that are not closed or dormant, by kind</source>
        <translation>المبادرات غير المغلقة وغير الخاملة بحسب النوع</translation>
    </message>
    <message>
        <source>Initiatives that are not closed or dormant, by regional group</source>
        <translation>المبادرات غير المغلقة وغير الخاملة بحسب المجموعة الإقليمية</translation>
    </message>
    <message numerus="yes">
        <source>In the period %n output(s) of earlier cycles came out, which are counted with those.</source>
        <translation>
            <numerusform>لم يصدر في الفترة أي مخرج من دورات سابقة.</numerusform>
            <numerusform>صدر في الفترة مخرج واحد من دورة سابقة، ويُحسب معها.</numerusform>
            <numerusform>صدر في الفترة مخرجان من دورات سابقة، ويُحسبان معها.</numerusform>
            <numerusform>صدرت في الفترة %Ln مخرجات من دورات سابقة، وتُحسب معها.</numerusform>
            <numerusform>صدر في الفترة %Ln مخرجًا من دورات سابقة، وتُحسب معها.</numerusform>
            <numerusform>صدر في الفترة %Ln مخرج من دورات سابقة، وتُحسب معها.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted with the cycle of their edition, and in no figure of this one.</source>
        <translation>تُحسب مع دورة إصدارها، ولا تدخل في أي رقم من أرقام هذه الدورة.</translation>
    </message>
    <message>
        <source>The coalition is listed on the IGF website and has a page there, kept up together with the Secretariat.</source>
        <translation>يُدرج التحالف في موقع المنتدى وتكون له صفحة فيه تُحدَّث مع الأمانة.</translation>
    </message>
    <message>
        <source>It names one or two representatives for the coordination group and its list.</source>
        <translation>يسمي ممثلًا أو ممثلين اثنين لفريق التنسيق وقائمته.</translation>
    </message>
    <message>
        <source>An annual report confirms the recognition; no new application is needed.</source>
        <translation>يؤكد التقرير السنوي الاعتراف؛ ولا حاجة إلى طلب جديد.</translation>
    </message>
    <message>
        <source>The first annual report, for %1, is due on %2.</source>
        <translation>يُستحق أول تقرير سنوي، عن %1، في %2.</translation>
    </message>
    <message>
        <source>%1, of forums and networks on %2</source>
        <translation>%1، وللمنتديات والشبكات في %2</translation>
    </message>
    <message>
        <source>No recommendation of a source that was there on this day is on record.</source>
        <translation>لا توصية مسجلة من مصدر كان قائمًا في هذا اليوم.</translation>
    </message>
    <message>
        <source>The register does not hold the state of %1 of the %2 on this day; they are in no figure of states, and a dash stands where none is known.</source>
        <translation>لا يحفظ السجل حالة %1 من أصل %2 في هذا اليوم؛ ولا يدخلون في أي رقم من أرقام الحالات، وتظهر شرطة حيث لا شيء معلوم.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>%1. Coalitions and initiatives, their states and people, are told of the end of the period; what belongs to this cycle alone, its forums and networks, annual reports, outputs, sessions and annual meetings, until %2.</source>
        <translation>%1. تُذكر التحالفات والمبادرات، بحالاتها وأشخاصها، كما كانت عند نهاية الفترة؛ أما ما يخص هذه الدورة وحدها، من منتديات وشبكات وتقارير سنوية ومخرجات وجلسات واجتماعات سنوية، فيُذكر حتى %2.</translation>
    </message>
    <message>
        <source>States as at</source>
        <translation>الحالات كما في</translation>
    </message>
    <message>
        <source>Session request</source>
        <translation>طلب جلسة</translation>
    </message>
    <message>
        <source>Call for input</source>
        <translation>دعوة لتقديم المساهمات</translation>
    </message>
    <message>
        <source>Phase of the work plan</source>
        <translation>مرحلة من خطة العمل</translation>
    </message>
    <message>
        <source>A state with no day below it is on record since %1.</source>
        <translation>الحالة التي لا يوم تحتها مسجلة منذ %1.</translation>
    </message>
    <message>
        <source>Steps of the cycle</source>
        <translation>خطوات الدورة</translation>
    </message>
    <message>
        <source>steps of the cycle</source>
        <translation>خطوات الدورة</translation>
    </message>
    <message>
        <source>Step of the cycle</source>
        <translation>خطوة من الدورة</translation>
    </message>
    <message>
        <source>No annual report for %1 is overdue.</source>
        <translation>لا تقرير سنوي عن %1 متأخر.</translation>
    </message>
    <message>
        <source>Not asked for yet; reports are due on %1</source>
        <translation>لم يُطلب بعد؛ موعد التقارير %1</translation>
    </message>
    <message>
        <source>On record, their state at the beginning of the period not known</source>
        <translation>مسجلة، وحالتها في بداية الفترة غير معروفة</translation>
    </message>
    <message>
        <source>A dash in the column of the previous cycle: not compared.</source>
        <translation>شرطة في عمود الدورة السابقة: لم تُقارن.</translation>
    </message>
    <message>
        <source>The lists named in the tables of figures go with the PDF and the web page of this report as CSV files. A report that is waived is not expected.</source>
        <translation>القوائم المذكورة في جداول الأرقام مرفقة بملف PDF وبصفحة الويب لهذا التقرير كملفات CSV. والتقرير المعفى منه غير متوقع.</translation>
    </message>
    <message>
        <source>Meetings are virtual meetings, open or closed.</source>
        <translation>الاجتماعات هي الاجتماعات الافتراضية، مفتوحة كانت أو مغلقة.</translation>
    </message>
    <message>
        <source>of none of which the state on this day is known. </source>
        <translation>ولا تُعرف حالة أي منها في هذا اليوم. </translation>
    </message>
    <message>
        <source>%1: %2 listed, %3 dormant or closed; of %4 the state on this day is not known. </source>
        <translation>%1: المدرج منها %2، والخامل أو المغلق %3؛ و%4 لا تُعرف حالتها في هذا اليوم. </translation>
    </message>
    <message>
        <source>%1: %2 listed; of %3 the state on this day is not known. </source>
        <translation>%1: المدرج منها %2؛ و%3 لا تُعرف حالتها في هذا اليوم. </translation>
    </message>
    <message>
        <source>of which %1 of the %2 whose state is known were active; of the other %3 it is not known. </source>
        <translation>منها %1 من أصل %2 معروفة الحالة كانت نشطة؛ أما %3 الأخرى فحالتها غير معروفة. </translation>
    </message>
    <message>
        <source>Initiatives that are not known to be closed or dormant, by kind</source>
        <translation>المبادرات التي لا يُعرف أنها مغلقة أو خاملة، حسب النوع</translation>
    </message>
    <message>
        <source>Initiatives that are not known to be closed or dormant, by regional group</source>
        <translation>المبادرات التي لا يُعرف أنها مغلقة أو خاملة، حسب المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Forums and networks run for one cycle: those of this cycle are counted, and new are the ones that continue no earlier one. Meetings are virtual meetings, open or closed, and, of initiatives, their annual meetings. Not known: the register does not hold their state of the day; a dash stands where nothing is known.</source>
        <translation>المنتديات والشبكات تعمل دورة واحدة: تُحسب منتديات هذه الدورة وشبكاتها، والجديدة هي التي لا تواصل سابقة. والاجتماعات هي الاجتماعات الافتراضية، مفتوحة كانت أو مغلقة، وللمبادرات اجتماعاتها السنوية. غير معروف: لا يحفظ السجل حالتها لهذا اليوم؛ وتظهر شرطة حيث لا شيء معروف.</translation>
    </message>
    <message numerus="yes">
        <source>%n %1</source>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them the register does not hold the state on this day.</source>
        <translation>
            <numerusform>لا يحفظ السجل حالة أي منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة واحد منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة اثنين منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة %Ln منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة %Ln منها في هذا اليوم.</numerusform>
            <numerusform>لا يحفظ السجل حالة %Ln منها في هذا اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The designations employed and the presentation of the material in this publication do not imply the expression of any opinion whatsoever on the part of the Secretariat of the United Nations concerning the legal status of any country, territory, city or area, or of its authorities, or concerning the delimitation of its frontiers or boundaries.</source>
        <translation>ليس في التسميات المستخدمة في هذا المنشور، ولا في طريقة عرض مادته، ما ينطوي على التعبير عن أي رأي كان من جانب الأمانة العامة للأمم المتحدة بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة، أو لسلطات أي منها، أو بشأن تعيين تخومها أو حدودها.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>What the codes of this report stand for</source>
        <translation>ما ترمز إليه الرموز الواردة في هذا التقرير</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Compared are those whose state at the end of the previous cycle is on record, %1 of the %2.</source>
        <translation>تقتصر المقارنة على ما سُجلت حالته في نهاية الدورة السابقة، وعدده %1 من أصل %2.</translation>
    </message>
    <message>
        <source>The register holds no state at the end of the previous cycle, so nothing is compared with it.</source>
        <translation>لا يتضمن السجل أي حالة عند نهاية الدورة السابقة، ولذلك لا يُقارن بها شيء.</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> في %1</translation>
    </message>
    <message>
        <source>%1 on this list.</source>
        <translation>عدد ما في هذه القائمة: %1.</translation>
    </message>
    <message>
        <source>%1 on this list, of which %2.</source>
        <translation>عدد ما في هذه القائمة: %1، منها: %2.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>“By” a day: the state is on record since then, and may have begun before.</source>
        <translation>«بحلول» يوم معين: الحالة مسجلة منذ ذلك اليوم، وقد تكون بدأت قبله.</translation>
    </message>
    <message>
        <source>Previous cycle (of %1)</source>
        <translation>الدورة السابقة (من %1)</translation>
    </message>
    <message>
        <source>Change (of %1)</source>
        <translation>التغير (من %1)</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>First due on</source>
        <translation>الموعد الأول</translation>
    </message>
    <message>
        <source>Days that were moved and are still owed</source>
        <translation>مواعيد نُقلت ولا تزال مستحقة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Letters without an answer yet</source>
        <translation>رسائل لم يُجَب عنها بعد</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>أُرسلت في</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الرد قبل</translation>
    </message>
    <message>
        <source>Letters that were not sent</source>
        <translation>رسائل لم تُرسل</translation>
    </message>
    <message>
        <source>To be sent on</source>
        <translation>موعد الإرسال</translation>
    </message>
    <message>
        <source>Dates ahead</source>
        <translation>المواعيد المقبلة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>مَن هو مَن</translation>
    </message>
    <message>
        <source>Nobody holds a role on this day, as far as the register knows.</source>
        <translation>لا يشغل أحد دورًا في هذا اليوم، بحسب ما في السجل.</translation>
    </message>
    <message>
        <source>Contact details: %1</source>
        <translation>بيانات الاتصال: %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Workstreams on record</source>
        <translation>مسارات العمل المسجّلة</translation>
    </message>
    <message>
        <source>Asking to be taken in</source>
        <translation>تطلب القبول</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تسليم المهام</translation>
    </message>
    <message>
        <source>All workstreams</source>
        <translation>جميع مسارات العمل</translation>
    </message>
    <message>
        <source>Waits for the Secretariat</source>
        <translation>بانتظار الأمانة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Waits on others</source>
        <translation>بانتظار آخرين</translation>
    </message>
    <message>
        <source>What is the Secretariat's own move</source>
        <translation>ما على الأمانة أن تفعله</translation>
    </message>
    <message>
        <source>Nothing waits for the Secretariat.</source>
        <translation>لا شيء بانتظار الأمانة.</translation>
    </message>
    <message>
        <source>What was owed before this day</source>
        <translation>ما كان مستحقًا قبل هذا اليوم</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message>
        <source>What is owed, the next first</source>
        <translation>ما هو مستحق، الأقرب أولًا</translation>
    </message>
    <message>
        <source>What others have to move</source>
        <translation>ما على الآخرين أن يفعلوه</translation>
    </message>
    <message>
        <source>Nothing waits on others.</source>
        <translation>لا شيء بانتظار آخرين.</translation>
    </message>
    <message>
        <source>Days that were moved</source>
        <translation>مواعيد نُقلت</translation>
    </message>
    <message>
        <source>No day of what is still owed was moved.</source>
        <translation>لم يُنقل أي موعد مما لا يزال مستحقًا.</translation>
    </message>
    <message>
        <source>No letter that was sent waits for an answer.</source>
        <translation>لا رسالة مرسلة تنتظر ردًا.</translation>
    </message>
    <message>
        <source>No draft of a letter is left.</source>
        <translation>لا توجد مسودة رسالة متبقية.</translation>
    </message>
    <message>
        <source>Dates until %1</source>
        <translation>المواعيد حتى %1</translation>
    </message>
    <message>
        <source>The calendar has nothing in this time.</source>
        <translation>لا شيء في التقويم في هذه المدة.</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مستحق في</translation>
    </message>
    <message>
        <source>Each coalition makes its outputs by itself, without the support that the Secretariat gives to other workstreams.</source>
        <translation>يُعِدّ كل ائتلاف مخرجاته بنفسه، من دون الدعم الذي تقدمه الأمانة إلى مسارات العمل الأخرى.</translation>
    </message>
    <message>
        <source>Owed from today on</source>
        <translation>مستحق من اليوم فصاعدًا</translation>
    </message>
    <message>
        <source>Nothing is owed from today on.</source>
        <translation>لا شيء مستحق من اليوم فصاعدًا.</translation>
    </message>
    <message>
        <source>Entries of the calendar after that day: %1.</source>
        <translation>ما في التقويم بعد ذلك اليوم: %1.</translation>
    </message>
    <message>
        <source>%1, until it was renamed on %2</source>
        <translation>%1، إلى أن أُعيدت تسميته في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n counted in more than one</source>
        <translation><numerusform>لا واحدة محسوبة في أكثر من مجموعة</numerusform><numerusform>واحدة محسوبة في أكثر من مجموعة</numerusform><numerusform>اثنتان محسوبتان في أكثر من مجموعة</numerusform><numerusform>%n محسوبة في أكثر من مجموعة</numerusform><numerusform>%n محسوبة في أكثر من مجموعة</numerusform><numerusform>%n محسوبة في أكثر من مجموعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of no group on record</source>
        <translation><numerusform>لا واحدة بلا مجموعة مسجلة</numerusform><numerusform>واحدة بلا مجموعة مسجلة</numerusform><numerusform>اثنتان بلا مجموعة مسجلة</numerusform><numerusform>%n بلا مجموعة مسجلة</numerusform><numerusform>%n بلا مجموعة مسجلة</numerusform><numerusform>%n بلا مجموعة مسجلة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of no kind on record</source>
        <translation><numerusform>لا واحدة بلا نوع مسجل</numerusform><numerusform>واحدة بلا نوع مسجل</numerusform><numerusform>اثنتان بلا نوع مسجل</numerusform><numerusform>%n بلا نوع مسجل</numerusform><numerusform>%n بلا نوع مسجل</numerusform><numerusform>%n بلا نوع مسجل</numerusform></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number from %3 to %4.</source>
        <translation>%1: «%2» ليس عددًا صحيحًا من %3 إلى %4.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: “%2” should be yes, no or empty.</source>
        <translation>%1: «%2» ينبغي أن يكون نعم أو لا أو فارغًا.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list; expected one of: %3.</source>
        <translation>%1: «%2» غير وارد في القائمة؛ المتوقع أحد ما يلي: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a web address; expected something like https://example.org.</source>
        <translation>%1: «%2» ليس عنوان موقع؛ المتوقع شيء مثل https://example.org.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an e-mail address; expected something like name@example.org.</source>
        <translation>%1: «%2» ليس عنوان بريد إلكتروني؛ المتوقع شيء مثل name@example.org.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Focus and objectives</source>
        <translation>التركيز والأهداف</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>سنة التأسيس</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Page on the IGF website</source>
        <translation>الصفحة على موقع المنتدى</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>القائمة البريدية</translation>
    </message>
    <message>
        <source>List archive</source>
        <translation>محفوظات القائمة</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>Written governance framework</source>
        <translation>إطار حوكمة مكتوب</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Sustainability plan</source>
        <translation>خطة الاستدامة</translation>
    </message>
    <message>
        <source>Achievements and impact</source>
        <translation>الإنجازات والأثر</translation>
    </message>
    <message>
        <source>Notes on membership</source>
        <translation>ملاحظات على العضوية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Where these facts were found</source>
        <translation>أين وُجدت هذه المعلومات</translation>
    </message>
    <message>
        <source>Membership is open to anyone interested</source>
        <translation>العضوية مفتوحة لكل مهتم</translation>
    </message>
    <message>
        <source>The mailing list is open, with a clear way to subscribe</source>
        <translation>القائمة البريدية مفتوحة، وطريقة الاشتراك فيها واضحة</translation>
    </message>
    <message>
        <source>The list archives are public</source>
        <translation>محفوظات القائمة متاحة للعموم</translation>
    </message>
    <message>
        <source>Commits to the mailing-list guidelines</source>
        <translation>يلتزم بالمبادئ التوجيهية للقوائم البريدية</translation>
    </message>
    <message>
        <source>Commits to the IGF Code of Conduct</source>
        <translation>يلتزم بمدونة قواعد سلوك المنتدى</translation>
    </message>
    <message>
        <source>Commits to recording minority and dissenting views</source>
        <translation>يلتزم بتسجيل آراء الأقلية والآراء المخالفة</translation>
    </message>
    <message>
        <source>Has its page on the IGF website</source>
        <translation>له صفحة على موقع المنتدى</translation>
    </message>
    <message>
        <source>Hand-over: open work given to active coalitions</source>
        <translation>التسليم: أُحيل العمل الجاري إلى تحالفات نشطة</translation>
    </message>
    <message>
        <source>Hand-over: archives kept</source>
        <translation>التسليم: حُفظت المحفوظات</translation>
    </message>
    <message>
        <source>Hand-over: page marked as retired</source>
        <translation>التسليم: وُسمت الصفحة بأن التحالف منتهٍ</translation>
    </message>
    <message>
        <source>Hand-over: lists closed</source>
        <translation>التسليم: أُغلقت القوائم</translation>
    </message>
    <message>
        <source>Proposed name</source>
        <translation>الاسم المقترح</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>مقدَّم من</translation>
    </message>
    <message>
        <source>Why a Dynamic Coalition is needed on this issue</source>
        <translation>لماذا يلزم تحالف دينامي بشأن هذه المسألة</translation>
    </message>
    <message>
        <source>Its address; the Secretariat can help to set one up</source>
        <translation>عنوانها؛ ويمكن للأمانة أن تساعد في إنشائها</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>E-mail of the contact person</source>
        <translation>البريد الإلكتروني لجهة الاتصال</translation>
    </message>
    <message>
        <source>Earlier application</source>
        <translation>طلب سابق</translation>
    </message>
    <message>
        <source>Applicant told on</source>
        <translation>أُبلغ مقدّم الطلب في</translation>
    </message>
    <message>
        <source>Applicant told where</source>
        <translation>أُبلغ مقدّم الطلب عبر</translation>
    </message>
    <message>
        <source>A first meeting was held</source>
        <translation>عُقد اجتماع أول</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>الانتماء</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>مجموعة أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>طُرح في</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>ورد الجواب في</translation>
    </message>
    <message>
        <source>Year reported</source>
        <translation>السنة المشمولة بالتقرير</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>قُبل في</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Year the text covers</source>
        <translation>السنة التي يغطيها النص</translation>
    </message>
    <message>
        <source>As the report itself says</source>
        <translation>كما يرد في التقرير نفسه</translation>
    </message>
    <message>
        <source>Events organized or attended</source>
        <translation>الفعاليات المنظَّمة أو المحضورة</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>الاجتماعات المعقودة</translation>
    </message>
    <message>
        <source>Substantive outputs</source>
        <translation>المخرجات الموضوعية</translation>
    </message>
    <message>
        <source>Outputs reflect minority and dissenting views</source>
        <translation>تعكس المخرجات آراء الأقلية والآراء المخالفة</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>مكان النشر</translation>
    </message>
    <message>
        <source>What shows activity</source>
        <translation>ما يثبت النشاط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>قبِله</translation>
    </message>
    <message>
        <source>Empty until somebody accepts it</source>
        <translation>يبقى فارغًا إلى أن يقبله أحد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Annual meeting of</source>
        <translation>الاجتماع السنوي لعام</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Joint with others</source>
        <translation>بالاشتراك مع آخرين</translation>
    </message>
    <message>
        <source>Contributes regularly to the coordination group</source>
        <translation>يساهم بانتظام في فريق التنسيق</translation>
    </message>
    <message>
        <source>Substantive paper</source>
        <translation>ورقة موضوعية</translation>
    </message>
    <message>
        <source>Title or address; needed for a main session</source>
        <translation>عنوان الورقة أو رابطها؛ وهي لازمة للجلسة الرئيسية</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموعد المخصص</translation>
    </message>
    <message>
        <source>Day, time and room</source>
        <translation>اليوم والساعة والقاعة</translation>
    </message>
    <message>
        <source>Session report received on</source>
        <translation>ورد تقرير الجلسة في</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>أساس العدّ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>The year the cycle is called by, such as 2021</source>
        <translation>السنة التي تُسمى بها الدورة، مثل 2021</translation>
    </message>
    <message>
        <source>Number of the annual meeting</source>
        <translation>رقم الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Host city</source>
        <translation>المدينة المضيفة</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>البلد المضيف</translation>
    </message>
    <message>
        <source>Annual meeting starts</source>
        <translation>بداية الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Annual meeting ends</source>
        <translation>نهاية الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع الرئيسي</translation>
    </message>
    <message>
        <source>Sub-themes</source>
        <translation>المواضيع الفرعية</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>عدد الحضور</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Comments from</source>
        <translation>التعليقات من</translation>
    </message>
    <message>
        <source>Comments until</source>
        <translation>التعليقات حتى</translation>
    </message>
    <message>
        <source>Comments received</source>
        <translation>التعليقات الواردة</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>Endorsed by</source>
        <translation>أقرّه</translation>
    </message>
    <message>
        <source>Reflects minority and dissenting views</source>
        <translation>يعكس آراء الأقلية والآراء المخالفة</translation>
    </message>
    <message>
        <source>Short summary</source>
        <translation>ملخص قصير</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>الاسم السابق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>أُرسلت في</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>الرد قبل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مستحق في</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Support asked for</source>
        <translation>الدعم المطلوب</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>أُغلق في</translation>
    </message>
    <message>
        <source>Decision or advice</source>
        <translation>القرار أو المشورة</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>اتُّخذ في</translation>
    </message>
    <message>
        <source>MAG meeting</source>
        <translation>اجتماع الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوغات</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>موجَّهة إلى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Contact details shown to</source>
        <translation>تُعرض بيانات الاتصال على</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>When and how the person agreed</source>
        <translation>متى وكيف وافق الشخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Dynamic Coalition</source>
        <translation>تحالف دينامي</translation>
    </message>
    <message>
        <source>Dynamic Coalitions</source>
        <translation>التحالفات الدينامية</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Represented member</source>
        <translation>عضو ممثَّل</translation>
    </message>
    <message>
        <source>Represented members</source>
        <translation>الأعضاء الممثَّلون</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>التوضيحات</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>التقرير السنوي</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>التقارير السنوية</translation>
    </message>
    <message>
        <source>Proof of activity</source>
        <translation>إثبات نشاط</translation>
    </message>
    <message>
        <source>Proofs of activity</source>
        <translation>إثباتات النشاط</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Session request</source>
        <translation>طلب جلسة</translation>
    </message>
    <message>
        <source>Session requests</source>
        <translation>طلبات الجلسات</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>مخرج</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Membership figure</source>
        <translation>عدد الأعضاء</translation>
    </message>
    <message>
        <source>Membership figures</source>
        <translation>أعداد الأعضاء</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation>طلب دعم</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation>طلبات الدعم</translation>
    </message>
    <message>
        <source>MAG decision or advice</source>
        <translation>قرار أو مشورة من الفريق الاستشاري</translation>
    </message>
    <message>
        <source>MAG decisions and advice</source>
        <translation>قرارات الفريق الاستشاري ومشوراته</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>Governments</source>
        <translation>الحكومات</translation>
    </message>
    <message>
        <source>Intergovernmental organizations</source>
        <translation>المنظمات الحكومية الدولية</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Technical community</source>
        <translation>المجتمع التقني</translation>
    </message>
    <message>
        <source>African Group</source>
        <translation>المجموعة الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific Group</source>
        <translation>مجموعة آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European Group</source>
        <translation>مجموعة أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean Group (GRULAC)</source>
        <translation>مجموعة أمريكا اللاتينية والكاريبي</translation>
    </message>
    <message>
        <source>Western European and Others Group (WEOG)</source>
        <translation>مجموعة أوروبا الغربية ودول أخرى</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>Steering-committee member</source>
        <translation>عضو اللجنة التوجيهية</translation>
    </message>
    <message>
        <source>DCCG representative</source>
        <translation>ممثل لدى فريق تنسيق التحالفات الدينامية</translation>
    </message>
    <message>
        <source>MAG liaison</source>
        <translation>مسؤول اتصال من الفريق الاستشاري</translation>
    </message>
    <message>
        <source>MAG facilitator</source>
        <translation>ميسّر من الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Co-facilitator</source>
        <translation>ميسّر مشارك</translation>
    </message>
    <message>
        <source>Lead expert</source>
        <translation>خبير رئيسي</translation>
    </message>
    <message>
        <source>Consultant or penholder</source>
        <translation>خبير استشاري أو محرر</translation>
    </message>
    <message>
        <source>Organizing-team member</source>
        <translation>عضو الفريق المنظِّم</translation>
    </message>
    <message>
        <source>Member representative</source>
        <translation>ممثل عضو</translation>
    </message>
    <message>
        <source>Member in a personal capacity</source>
        <translation>عضو بصفته الشخصية</translation>
    </message>
    <message>
        <source>Secretariat focal point</source>
        <translation>مسؤول التنسيق في الأمانة</translation>
    </message>
    <message>
        <source>Coordinator(s)</source>
        <translation>منسق أو منسقون</translation>
    </message>
    <message>
        <source>Chair(s)</source>
        <translation>رئيس أو رؤساء</translation>
    </message>
    <message>
        <source>Elected steering committee</source>
        <translation>لجنة توجيهية منتخبة</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>بنية أفقية</translation>
    </message>
    <message>
        <source>Voluntary work only</source>
        <translation>عمل تطوعي فقط</translation>
    </message>
    <message>
        <source>Supported in kind</source>
        <translation>دعم عيني</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>ممول</translation>
    </message>
    <message>
        <source>Paper, study or report</source>
        <translation>ورقة أو دراسة أو تقرير</translation>
    </message>
    <message>
        <source>Policy guide</source>
        <translation>دليل سياسات</translation>
    </message>
    <message>
        <source>Compilation of good practices</source>
        <translation>مجموعة ممارسات جيدة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>مجموعة أدوات</translation>
    </message>
    <message>
        <source>Model framework</source>
        <translation>إطار نموذجي</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>تقرير جلسة</translation>
    </message>
    <message>
        <source>Substantive paper for a main session</source>
        <translation>ورقة موضوعية لجلسة رئيسية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Virtual meeting, open</source>
        <translation>اجتماع افتراضي مفتوح</translation>
    </message>
    <message>
        <source>Virtual meeting, closed</source>
        <translation>اجتماع افتراضي مغلق</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>حلقة دراسية شبكية</translation>
    </message>
    <message>
        <source>Event hosted</source>
        <translation>فعالية مستضافة</translation>
    </message>
    <message>
        <source>Event attended</source>
        <translation>فعالية محضورة</translation>
    </message>
    <message>
        <source>Individual session at the annual meeting</source>
        <translation>جلسة فردية في الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Joint session at the annual meeting</source>
        <translation>جلسة مشتركة في الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Main session at the annual meeting</source>
        <translation>جلسة رئيسية في الاجتماع السنوي</translation>
    </message>
    <message>
        <source>NRI annual meeting</source>
        <translation>الاجتماع السنوي لمبادرة وطنية أو إقليمية</translation>
    </message>
    <message>
        <source>DCCG meeting</source>
        <translation>اجتماع فريق تنسيق التحالفات الدينامية</translation>
    </message>
    <message>
        <source>Consultation or survey</source>
        <translation>مشاورة أو استقصاء</translation>
    </message>
    <message>
        <source>Individual session</source>
        <translation>جلسة فردية</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>جلسة مشتركة</translation>
    </message>
    <message>
        <source>Main session</source>
        <translation>جلسة رئيسية</translation>
    </message>
    <message>
        <source>Online form</source>
        <translation>استمارة إلكترونية</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>اجتماع معقود</translation>
    </message>
    <message>
        <source>Traffic on the mailing list</source>
        <translation>حركة على القائمة البريدية</translation>
    </message>
    <message>
        <source>Event or session</source>
        <translation>فعالية أو جلسة</translation>
    </message>
    <message>
        <source>Output published</source>
        <translation>مخرج منشور</translation>
    </message>
    <message>
        <source>Written answer</source>
        <translation>رد خطي</translation>
    </message>
    <message>
        <source>What is expected this year</source>
        <translation>المتوقع هذا العام</translation>
    </message>
    <message>
        <source>Friendly reminder</source>
        <translation>تذكير ودي</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>تذكير ثانٍ</translation>
    </message>
    <message>
        <source>Dated inquiry</source>
        <translation>استفسار محدد الأجل</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>الاعتراف</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>يبني على</translation>
    </message>
    <message>
        <source>Succeeds</source>
        <translation>يخلف</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>أُدمج في</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>متفرع عن</translation>
    </message>
    <message>
        <source>Joint session with</source>
        <translation>جلسة مشتركة مع</translation>
    </message>
    <message>
        <source>Joint statement with</source>
        <translation>بيان مشترك مع</translation>
    </message>
    <message>
        <source>Contributed to</source>
        <translation>ساهم في</translation>
    </message>
    <message>
        <source>Shares members with</source>
        <translation>يشترك في الأعضاء مع</translation>
    </message>
    <message>
        <source>Shares a topic with</source>
        <translation>يشترك في الموضوع مع</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Applies again after</source>
        <translation>يطلب من جديد بعد</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation>يوم بدأت الحالة</translation>
    </message>
    <message>
        <source>On record since; it may have begun before</source>
        <translation>مدوَّنة منذ ذلك اليوم، وقد تكون بدأت قبله</translation>
    </message>
    <message>
        <source>MAG</source>
        <translation>الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Subscribers of the mailing list</source>
        <translation>المشتركون في القائمة البريدية</translation>
    </message>
    <message>
        <source>Full members</source>
        <translation>الأعضاء الكاملو العضوية</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>As reported by the coalition</source>
        <translation>كما أفاد به التحالف</translation>
    </message>
    <message>
        <source>Setting up the mailing list</source>
        <translation>إنشاء القائمة البريدية</translation>
    </message>
    <message>
        <source>Coordination group</source>
        <translation>فريق التنسيق</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>الوساطة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّى جانبًا</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>هيئة حكومية</translation>
    </message>
    <message>
        <source>Intergovernmental organization</source>
        <translation>منظمة حكومية دولية</translation>
    </message>
    <message>
        <source>Company or association of companies</source>
        <translation>شركة أو رابطة شركات</translation>
    </message>
    <message>
        <source>Empty: its line stays free for the name</source>
        <translation>فارغ: يبقى سطره خاليًا للاسم</translation>
    </message>
    <message>
        <source>Technical organization</source>
        <translation>منظمة تقنية</translation>
    </message>
    <message>
        <source>Academic institution</source>
        <translation>مؤسسة أكاديمية</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تحقق منه في</translation>
    </message>
    <message>
        <source>Phases of the work plan</source>
        <translation>مراحل خطة العمل</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Calls for input</source>
        <translation>الدعوات لتقديم المساهمات</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation>نُقل إلى</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Distinct posters</source>
        <translation>المرسلون المختلفون</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Regional groups</source>
        <translation>المجموعات الإقليمية</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>السنة الأولى</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Priority it answers</source>
        <translation>الأولوية التي تستجيب لها</translation>
    </message>
    <message>
        <source>%1: “%2” is not a distance in time; expected something like -6 weeks or +10 days.</source>
        <translation>%1: «%2» ليس مسافة زمنية؛ المتوقع شيء مثل ‎-6 weeks أو ‎+10 days.</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>قبل أقل من أسبوع</numerusform>
            <numerusform>قبل أسبوع واحد</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %Ln أسابيع</numerusform>
            <numerusform>قبل %Ln أسبوعًا</numerusform>
            <numerusform>قبل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation>
            <numerusform>بعد أقل من أسبوع</numerusform>
            <numerusform>بعد أسبوع واحد</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %Ln أسابيع</numerusform>
            <numerusform>بعد %Ln أسبوعًا</numerusform>
            <numerusform>بعد %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the milestone</source>
        <translation>يتبع المعلم</translation>
    </message>
    <message>
        <source>Empty: it follows the annual meeting</source>
        <translation>إذا تُرك فارغًا: يتبع الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Such as -6 weeks; empty for a date of its own</source>
        <translation>مثل ‎-6 weeks؛ ويُترك فارغًا إذا كان له تاريخ خاص به</translation>
    </message>
    <message>
        <source>At first on</source>
        <translation>كان أولًا في</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>سبب النقل</translation>
    </message>
    <message>
        <source>Must be told</source>
        <translation>يجب إبلاغ</translation>
    </message>
    <message>
        <source>Key element: the issues and policy challenges are defined</source>
        <translation>عنصر أساسي: تحديد المسائل وتحديات السياسات</translation>
    </message>
    <message>
        <source>Key element: methodology and activities are presented</source>
        <translation>عنصر أساسي: عرض المنهجية والأنشطة</translation>
    </message>
    <message>
        <source>Key element: case studies or best practices are compiled</source>
        <translation>عنصر أساسي: جمع دراسات حالة أو أفضل ممارسات</translation>
    </message>
    <message>
        <source>Recommended: regional specificities</source>
        <translation>موصى به: الخصائص الإقليمية</translation>
    </message>
    <message>
        <source>Recommended: existing policies, private initiatives and what hinders them</source>
        <translation>موصى به: السياسات القائمة والمبادرات الخاصة وما يعوقها</translation>
    </message>
    <message>
        <source>Recommended: what worked well</source>
        <translation>موصى به: ما نجح</translation>
    </message>
    <message>
        <source>Recommended: unintended consequences</source>
        <translation>موصى به: العواقب غير المقصودة</translation>
    </message>
    <message>
        <source>Recommended: unresolved issues that need cooperation</source>
        <translation>موصى به: مسائل لم تُحل وتحتاج إلى تعاون</translation>
    </message>
    <message>
        <source>Recommended: insights gained</source>
        <translation>موصى به: الدروس المستفادة</translation>
    </message>
    <message>
        <source>Recommended: steps proposed for joint work</source>
        <translation>موصى به: خطوات مقترحة للعمل المشترك</translation>
    </message>
    <message>
        <source>Comments received online and at the meeting are dealt with</source>
        <translation>عولجت التعليقات الواردة عبر الإنترنت وفي الاجتماع</translation>
    </message>
    <message>
        <source>To be sent on</source>
        <translation>تُرسل في</translation>
    </message>
    <message>
        <source>From the milestone, such as -2 weeks</source>
        <translation>من المعلم، مثل ‎-2 weeks</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>اتُّخذ في اجتماع</translation>
    </message>
    <message>
        <source>MAG member who submits or seconds it</source>
        <translation>عضو الفريق الاستشاري الذي يقدّم المقترح أو يؤيده</translation>
    </message>
    <message>
        <source>Submitted or seconded</source>
        <translation>مقدَّم أو مؤيَّد</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>How it relates to discussions and decisions on Internet governance, and to each stakeholder group</source>
        <translation>صلته بالمناقشات والقرارات بشأن إدارة الإنترنت، وبكل مجموعة من أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Topics, focus and what is to be reached, in enough detail to be assessed</source>
        <translation>المواضيع ومحور التركيز وما يُراد بلوغه، بتفصيل يكفي للتقييم</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Outreach plan and multistakeholder engagement</source>
        <translation>خطة التواصل وإشراك أصحاب المصلحة المتعددين</translation>
    </message>
    <message>
        <source>Organizations that signalled interest</source>
        <translation>المنظمات التي أبدت اهتمامها</translation>
    </message>
    <message>
        <source>The proposal or forum that took it in</source>
        <translation>المقترح أو المنتدى الذي ضمّه</translation>
    </message>
    <message>
        <source>Decided at the MAG meeting</source>
        <translation>تقرر في اجتماع الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Proposers told on</source>
        <translation>أُبلغ مقدّمو المقترح في</translation>
    </message>
    <message>
        <source>Proposers told where</source>
        <translation>أُبلغ مقدّمو المقترح عبر</translation>
    </message>
    <message>
        <source>MAG member</source>
        <translation>عضو الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Marks inform the MAG; they are never added up</source>
        <translation>الدرجات تُعلم الفريق الاستشاري؛ ولا تُجمع أبدًا</translation>
    </message>
    <message>
        <source>Working modalities</source>
        <translation>طرائق العمل</translation>
    </message>
    <message>
        <source>How the participants decided to work, openly</source>
        <translation>كيف قرر المشاركون أن يعملوا، علنًا</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>The mailing list is open</source>
        <translation>القائمة البريدية مفتوحة</translation>
    </message>
    <message>
        <source>The coordinating team is named</source>
        <translation>سُمّي فريق التنسيق</translation>
    </message>
    <message>
        <source>The page on the IGF website is there</source>
        <translation>الصفحة على موقع المنتدى موجودة</translation>
    </message>
    <message>
        <source>The first open call is set</source>
        <translation>حُدد موعد أول مكالمة مفتوحة</translation>
    </message>
    <message>
        <source>The process is documented on the IGF website</source>
        <translation>العملية موثقة على موقع المنتدى</translation>
    </message>
    <message>
        <source>Support given: mailing list</source>
        <translation>دعم مقدَّم: القائمة البريدية</translation>
    </message>
    <message>
        <source>Support given: virtual meetings</source>
        <translation>دعم مقدَّم: الاجتماعات الافتراضية</translation>
    </message>
    <message>
        <source>Support given: page</source>
        <translation>دعم مقدَّم: الصفحة</translation>
    </message>
    <message>
        <source>Support given: surveys and research</source>
        <translation>دعم مقدَّم: الاستقصاءات والبحث</translation>
    </message>
    <message>
        <source>Support given: penholding</source>
        <translation>دعم مقدَّم: التحرير</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>يمثّله</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>البلد أو المنطقة</translation>
    </message>
    <message>
        <source>An initiative may span several</source>
        <translation>قد تشمل المبادرة عدة مجموعات</translation>
    </message>
    <message>
        <source>Written statement</source>
        <translation>بيان مكتوب</translation>
    </message>
    <message>
        <source>What the initiative says of itself; or attach the file</source>
        <translation>ما تقوله المبادرة عن نفسها؛ أو أرفق الملف</translation>
    </message>
    <message>
        <source>Earlier statement</source>
        <translation>بيان سابق</translation>
    </message>
    <message>
        <source>Initiative told on</source>
        <translation>أُبلغت المبادرة في</translation>
    </message>
    <message>
        <source>Initiative told where</source>
        <translation>أُبلغت المبادرة عبر</translation>
    </message>
    <message>
        <source>Open: anyone interested can take part</source>
        <translation>منفتحة: يستطيع كل مهتم أن يشارك</translation>
    </message>
    <message>
        <source>Transparent: process and decisions can be seen</source>
        <translation>شفافة: يمكن الاطلاع على العملية والقرارات</translation>
    </message>
    <message>
        <source>Inclusive: it reaches those who are seldom heard</source>
        <translation>شاملة: تصل إلى من يندر أن يُسمع صوتهم</translation>
    </message>
    <message>
        <source>Bottom-up: the community sets the agenda</source>
        <translation>من القاعدة إلى القمة: المجتمع يضع جدول الأعمال</translation>
    </message>
    <message>
        <source>Multistakeholder: all groups work as equals</source>
        <translation>متعددة أصحاب المصلحة: تعمل كل المجموعات على قدم المساواة</translation>
    </message>
    <message>
        <source>Non-commercial: it does not work for profit</source>
        <translation>غير تجارية: لا تعمل من أجل الربح</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>محور التركيز</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>رقم الاجتماع</translation>
    </message>
    <message>
        <source>Report received on</source>
        <translation>ورد التقرير في</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>منحة</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>مقدَّمة من</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Where the priority emerged</source>
        <translation>أين برزت الأولوية</translation>
    </message>
    <message>
        <source>The annual meeting, the sessions or the communities that raised it</source>
        <translation>الاجتماع السنوي أو الجلسات أو المجتمعات التي أثارتها</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>الجدوى</translation>
    </message>
    <message>
        <source>What was asked, of whom, and what they answered</source>
        <translation>ماذا سُئل، ومن سُئل، وبماذا أجابوا</translation>
    </message>
    <message>
        <source>Stakeholders consulted on</source>
        <translation>استُشير أصحاب المصلحة في</translation>
    </message>
    <message>
        <source>MAG consulted on</source>
        <translation>استُشير الفريق الاستشاري في</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>The framework proposed; or attach the file</source>
        <translation>الإطار المقترح؛ أو أرفق الملف</translation>
    </message>
    <message>
        <source>Implementing parties</source>
        <translation>الجهات المنفذة</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>A consultant is contracted</source>
        <translation>تعاقُد مع خبير استشاري</translation>
    </message>
    <message>
        <source>Experts are called</source>
        <translation>دعوة الخبراء</translation>
    </message>
    <message>
        <source>The working group of experts is formed</source>
        <translation>تشكيل فريق الخبراء العامل</translation>
    </message>
    <message>
        <source>The work plan is agreed</source>
        <translation>الاتفاق على خطة العمل</translation>
    </message>
    <message>
        <source>Support given: outreach</source>
        <translation>دعم مقدَّم: التواصل</translation>
    </message>
    <message>
        <source>Support given: research</source>
        <translation>دعم مقدَّم: البحث</translation>
    </message>
    <message>
        <source>Support given: drafting</source>
        <translation>دعم مقدَّم: الصياغة</translation>
    </message>
    <message>
        <source>Call for input</source>
        <translation>دعوة لتقديم المساهمات</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>تُفتح في</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>تُغلق في</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>يديرها</translation>
    </message>
    <message>
        <source>Anyone can subscribe</source>
        <translation>يستطيع أي شخص أن يشترك</translation>
    </message>
    <message>
        <source>Archive is public</source>
        <translation>المحفوظات متاحة للعموم</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>يومه الأول</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم المحرز</translation>
    </message>
    <message>
        <source>Told at the MAG meeting</source>
        <translation>أُبلغ عنه في اجتماع الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>مكتوبة إلى</translation>
    </message>
    <message>
        <source>BPF proposal</source>
        <translation>مقترح منتدى أفضل الممارسات</translation>
    </message>
    <message>
        <source>BPF proposals</source>
        <translation>مقترحات منتديات أفضل الممارسات</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Best Practice Forum</source>
        <translation>منتدى أفضل الممارسات</translation>
    </message>
    <message>
        <source>Best Practice Forums</source>
        <translation>منتديات أفضل الممارسات</translation>
    </message>
    <message>
        <source>Policy Network concept</source>
        <translation>تصور شبكة سياسات</translation>
    </message>
    <message>
        <source>Policy Network concepts</source>
        <translation>تصورات شبكات السياسات</translation>
    </message>
    <message>
        <source>Policy Network</source>
        <translation>شبكة سياسات</translation>
    </message>
    <message>
        <source>Policy Networks</source>
        <translation>شبكات السياسات</translation>
    </message>
    <message>
        <source>Phase of the work plan</source>
        <translation>مرحلة من خطة العمل</translation>
    </message>
    <message>
        <source>Written statements</source>
        <translation>البيانات المكتوبة</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Organizing team</source>
        <translation>الفريق المنظِّم</translation>
    </message>
    <message>
        <source>Annual meeting of an initiative</source>
        <translation>الاجتماع السنوي لمبادرة</translation>
    </message>
    <message>
        <source>Annual meetings of initiatives</source>
        <translation>الاجتماعات السنوية للمبادرات</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>المنح</translation>
    </message>
    <message>
        <source>Coordination groups</source>
        <translation>فرق التنسيق</translation>
    </message>
    <message>
        <source>DCCG meetings</source>
        <translation>اجتماعات فريق تنسيق التحالفات الدينامية</translation>
    </message>
    <message>
        <source>MAG meetings</source>
        <translation>اجتماعات الفريق الاستشاري</translation>
    </message>
    <message>
        <source>MAG members</source>
        <translation>أعضاء الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>القوائم البريدية</translation>
    </message>
    <message>
        <source>Figures of a month</source>
        <translation>أرقام شهر</translation>
    </message>
    <message>
        <source>Monthly figures</source>
        <translation>الأرقام الشهرية</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>مذكرة تقدم</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>مذكرات التقدم</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>قالب رسالة</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>قوالب الرسائل</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>أُدمج في غيره</translation>
    </message>
    <message>
        <source>Referred to another form</source>
        <translation>أُحيل إلى صيغة أخرى</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>لم تُنشأ</translation>
    </message>
    <message>
        <source>What the year offers</source>
        <translation>ما تقدمه السنة</translation>
    </message>
    <message>
        <source>Invitation to share a report</source>
        <translation>دعوة إلى مشاركة تقرير</translation>
    </message>
    <message>
        <source>Is not the same as</source>
        <translation>ليس هو نفسه</translation>
    </message>
    <message>
        <source>National, regional and youth initiatives</source>
        <translation>المبادرات الوطنية والإقليمية ومبادرات الشباب</translation>
    </message>
    <message>
        <source>National</source>
        <translation>وطنية</translation>
    </message>
    <message>
        <source>Sub-regional</source>
        <translation>دون إقليمية</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>إقليمية</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>شبابية</translation>
    </message>
    <message>
        <source>Submitted by the MAG member</source>
        <translation>مقدَّم من عضو الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Seconded by the MAG member</source>
        <translation>مؤيَّد من عضو الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Is the topic ripe, so that practices can be collected on it?</source>
        <translation>هل نضج الموضوع بحيث يمكن جمع الممارسات بشأنه؟</translation>
    </message>
    <message>
        <source>Why are collected practices of use now?</source>
        <translation>لماذا يفيد جمع الممارسات الآن؟</translation>
    </message>
    <message>
        <source>Which debates elsewhere would it serve, and by when?</source>
        <translation>أي المناقشات في محافل أخرى يخدمها، وقبل متى؟</translation>
    </message>
    <message>
        <source>Will enough people and groups take part?</source>
        <translation>هل سيشارك عدد كافٍ من الأشخاص والمجموعات؟</translation>
    </message>
    <message>
        <source>Who are they, and which stakeholder groups are reached?</source>
        <translation>من هم، وأي مجموعات أصحاب المصلحة يشملون؟</translation>
    </message>
    <message>
        <source>Which organizations and networks are to be asked, or have agreed?</source>
        <translation>أي المنظمات والشبكات ستُسأل، أو وافقت؟</translation>
    </message>
    <message>
        <source>What does the BPF want to reach?</source>
        <translation>ماذا يريد المنتدى أن يبلغ؟</translation>
    </message>
    <message>
        <source>Are the organizations that matter involved?</source>
        <translation>هل تشارك المنظمات المعنية؟</translation>
    </message>
    <message>
        <source>Are experts and their networks involved?</source>
        <translation>هل يشارك الخبراء وشبكاتهم؟</translation>
    </message>
    <message>
        <source>Does it carry the IGF into more sectors and regions?</source>
        <translation>هل يحمل منتدى إدارة الإنترنت إلى مزيد من القطاعات والمناطق؟</translation>
    </message>
    <message>
        <source>Is it of direct use to discussions elsewhere?</source>
        <translation>هل يفيد مباشرةً مناقشات في محافل أخرى؟</translation>
    </message>
    <message>
        <source>Does it help to find common ground?</source>
        <translation>هل يساعد على إيجاد أرضية مشتركة؟</translation>
    </message>
    <message>
        <source>What would last beyond the cycle?</source>
        <translation>ماذا يبقى بعد الدورة؟</translation>
    </message>
    <message>
        <source>Which exchange with coalitions, initiatives and main sessions is planned?</source>
        <translation>أي تبادل مزمع مع التحالفات والمبادرات والجلسات الرئيسية؟</translation>
    </message>
    <message>
        <source>0 · not shown</source>
        <translation>0 · غير مبيَّن</translation>
    </message>
    <message>
        <source>1 · weak</source>
        <translation>1 · ضعيف</translation>
    </message>
    <message>
        <source>2 · good</source>
        <translation>2 · جيد</translation>
    </message>
    <message>
        <source>3 · strong</source>
        <translation>3 · قوي</translation>
    </message>
    <message>
        <source>Renew by a new proposal</source>
        <translation>التجديد بمقترح جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>حضوري</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>مدخلة يدويًا</translation>
    </message>
    <message>
        <source>Counted from an archive</source>
        <translation>معدودة من محفوظات</translation>
    </message>
    <message>
        <source>Presented at another forum</source>
        <translation>عرض في محفل آخر</translation>
    </message>
    <message>
        <source>Article or publication</source>
        <translation>مقال أو منشور</translation>
    </message>
    <message>
        <source>Mailing or newsletter</source>
        <translation>رسالة بريدية أو نشرة</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Training or capacity building</source>
        <translation>تدريب أو بناء قدرات</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>لم يستمر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Main sessions at annual meetings</source>
        <translation>الجلسات الرئيسية في الاجتماعات السنوية</translation>
    </message>
    <message>
        <source>Continue in the next cycle</source>
        <translation>مواصلة في الدورة التالية</translation>
    </message>
    <message>
        <source>%1: “%2” holds several e-mail addresses; keep one of them.</source>
        <translation>%1: في «%2» عدة عناوين بريد إلكتروني؛ أبقِ واحدًا منها.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>“Since” is</source>
        <translation>«منذ» هو</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات عيّنة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Participating coalitions</source>
        <translation>التحالفات المشاركة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>يراجَع في</translation>
    </message>
    <message>
        <source>When to ask whether what is held is still needed</source>
        <translation>متى يُسأل هل ما زالت البيانات المحفوظة لازمة</translation>
    </message>
    <message>
        <source>Review whether what is held is still needed</source>
        <translation>مراجعة هل ما زالت البيانات المحفوظة لازمة</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>نسخ إلى</translation>
    </message>
    <message>
        <source>One a line: a name, an address, or both</source>
        <translation>واحد في كل سطر: اسم أو عنوان أو كلاهما</translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation>الرسائل صادرة عن</translation>
    </message>
    <message>
        <source>The house, as it stands at the head of every letter</source>
        <translation>الجهة، كما تظهر في رأس كل رسالة</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Stands before the date of a letter</source>
        <translation>يسبق تاريخ الرسالة</translation>
    </message>
    <message>
        <source>References begin with</source>
        <translation>تبدأ المراجع بـ</translation>
    </message>
    <message>
        <source>Such as IGF; the letter&apos;s own ID follows</source>
        <translation>مثل IGF؛ ويليه معرّف الرسالة نفسها</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>يوقّعها</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>يوقّعها بصفة</translation>
    </message>
    <message>
        <source>The function of who signs</source>
        <translation>صفة الموقّع</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الرسائل</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>ترويسات الرسائل</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>مسجَّل باسم</translation>
    </message>
    <message>
        <source>The coalition, forum, network, initiative or person; empty for a guest</source>
        <translation>التحالف أو المنتدى أو الشبكة أو المبادرة أو الشخص؛ يُترك فارغًا للضيف</translation>
    </message>
    <message>
        <source>the page on the IGF website is filled in</source>
        <translation>مُلئت الصفحة على موقع المنتدى</translation>
    </message>
    <message>
        <source>“IGF website updated on” has a day since then</source>
        <translation>صار لـ«حُدّث موقع المنتدى في» يوم منذ ذلك الحين</translation>
    </message>
    <message>
        <source>somebody has the role “DCCG representative”</source>
        <translation>لأحدهم دور «ممثل لدى فريق تنسيق التحالفات الدينامية»</translation>
    </message>
    <message>
        <source>the letter “Dated inquiry” is marked as sent, or the inquiry is over</source>
        <translation>وُسمت رسالة «استفسار محدد الأجل» بأنها أُرسلت، أو انتهى الاستفسار</translation>
    </message>
    <message>
        <source>the letter “Notice” is marked as sent</source>
        <translation>وُسمت رسالة «إشعار» بأنها أُرسلت</translation>
    </message>
    <message>
        <source>the hand-over checklist is confirmed</source>
        <translation>أُكدت قائمة التسليم المرجعية</translation>
    </message>
    <message>
        <source>the letter with the decision is marked as sent, or the day they were told is filled in</source>
        <translation>وُسمت رسالة القرار بأنها أُرسلت، أو مُلئ يوم إبلاغهم</translation>
    </message>
    <message>
        <source>the launch checklist is confirmed, or the work starts</source>
        <translation>أُكدت قائمة الانطلاق المرجعية، أو بدأ العمل</translation>
    </message>
    <message>
        <source>a dissemination is noted, or the draft is out for comment no more</source>
        <translation>سُجل نشر وتعميم، أو لم تعد المسودة مطروحة للتعليق</translation>
    </message>
    <message>
        <source>the step “Hold session” is taken</source>
        <translation>اتُّخذت خطوة «عقد الجلسة»</translation>
    </message>
    <message>
        <source>it is confirmed that the comments were dealt with, or the final is out</source>
        <translation>أُكد أن التعليقات عولجت، أو صدرت الصيغة النهائية</translation>
    </message>
    <message>
        <source>a dissemination is noted</source>
        <translation>سُجل نشر وتعميم</translation>
    </message>
    <message>
        <source>a progress note is written</source>
        <translation>كُتبت مذكرة تقدم</translation>
    </message>
    <message>
        <source>somebody has the role “Consultant or penholder”, or it is confirmed that a consultant is contracted</source>
        <translation>لأحدهم دور «خبير استشاري أو محرر»، أو أُكد التعاقد مع خبير استشاري</translation>
    </message>
    <message>
        <source>it is confirmed that experts are called and their group is formed</source>
        <translation>أُكد أن الخبراء دُعوا وأن فريقهم تشكل</translation>
    </message>
    <message>
        <source>a call for input or a dissemination is noted, or the draft is out for comment no more</source>
        <translation>سُجلت دعوة إلى الإسهام أو نشر وتعميم، أو لم تعد المسودة مطروحة للتعليق</translation>
    </message>
    <message>
        <source>somebody has the role “MAG liaison”</source>
        <translation>لأحدهم دور «مسؤول اتصال من الفريق الاستشاري»</translation>
    </message>
    <message>
        <source>the letter “What the year offers” is marked as sent</source>
        <translation>وُسمت رسالة «ما تقدمه السنة» بأنها أُرسلت</translation>
    </message>
    <message>
        <source>every proposal and concept of the year is decided and its proposers are told</source>
        <translation>بُتّ في كل مقترح ومفهوم في السنة وأُبلغ مقدموه</translation>
    </message>
    <message>
        <source>every workstream has a letter about the year that is marked as sent</source>
        <translation>لكل مسار عمل رسالة عن السنة وُسمت بأنها أُرسلت</translation>
    </message>
    <message>
        <source>everybody who still owes a draft output has a reminder that is marked as sent</source>
        <translation>لكل من لا تزال عليه مسودة ناتج تذكير وُسم بأنه أُرسل</translation>
    </message>
    <message>
        <source>an annual report of the year is expected from every coalition</source>
        <translation>يُنتظر من كل تحالف تقرير سنوي عن السنة</translation>
    </message>
    <message>
        <source>everybody who still owes an annual report has a reminder that is marked as sent</source>
        <translation>لكل من لا يزال عليه تقرير سنوي تذكير وُسم بأنه أُرسل</translation>
    </message>
    <message>
        <source>everybody who still owes an annual report has a second reminder that is marked as sent</source>
        <translation>لكل من لا يزال عليه تقرير سنوي تذكير ثانٍ وُسم بأنه أُرسل</translation>
    </message>
    <message>
        <source>Counted from the calendar</source>
        <translation>محسوب من التقويم</translation>
    </message>
    <message>
        <source>A guess: a usual number of days after the step; no source sets one</source>
        <translation>تقدير: عدد معتاد من الأيام بعد الخطوة؛ لا يحدده أي مصدر</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>تنتهي متى</translation>
    </message>
    <message>
        <source>Empty: by hand, when “Done on” is filled in</source>
        <translation>فارغ: يدويًا، حين يُملأ «أُنجز في»</translation>
    </message>
    <message>
        <source>To be done since</source>
        <translation>مطلوبة منذ</translation>
    </message>
    <message>
        <source>Why that day</source>
        <translation>لماذا هذا اليوم</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>أنهاها</translation>
    </message>
    <message>
        <source>The record that ended it; empty: by hand</source>
        <translation>السجل الذي أنهاها؛ فارغ: يدويًا</translation>
    </message>
    <message>
        <source>IGF website updated on</source>
        <translation>حُدّث موقع المنتدى في</translation>
    </message>
    <message>
        <source>When the website last came to say how it stands</source>
        <translation>متى صار الموقع يقول آخر ما آلت إليه حاله</translation>
    </message>
    <message>
        <source>Call to workstreams</source>
        <translation>نداء إلى مسارات العمل</translation>
    </message>
    <message>
        <source>Calls to workstreams</source>
        <translation>النداءات إلى مسارات العمل</translation>
    </message>
    <message>
        <source>Answer to a call</source>
        <translation>رد على نداء</translation>
    </message>
    <message>
        <source>Answers to calls</source>
        <translation>الردود على النداءات</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>فُتح في</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>آخر يوم للردود</translation>
    </message>
    <message>
        <source>From then on no answer is waited for</source>
        <translation>ومنذئذ لا يُنتظر رد</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>ذُكّر في</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>اعتذر في</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Call for sessions</source>
        <translation>دعوة لاقتراح الجلسات</translation>
    </message>
    <message>
        <source>Call for reports</source>
        <translation>دعوة لتقديم التقارير</translation>
    </message>
    <message>
        <source>Dates asked for</source>
        <translation>طلب المواعيد</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Reminder of a call</source>
        <translation>تذكير بنداء</translation>
    </message>
    <message>
        <source>About the call</source>
        <translation>بشأن النداء</translation>
    </message>
    <message>
        <source>Who is no Dynamic Coalition; those are linked</source>
        <translation>من ليس تحالفاً ديناميكياً؛ أما التحالفات فتُربط</translation>
    </message>
    <message>
        <source>Contact people and other roles</source>
        <translation>جهات الاتصال والأدوار الأخرى</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>رئيس مشارك</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>منظِّم</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>مقرِّر</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>it is one of another kind (%1); take the list in once more as %2 for those.</source>
        <translation>إنه من نوع آخر (%1)؛ استورد القائمة مرة أخرى بوصفها %2 لأجل هذه الصفوف.</translation>
    </message>
    <message>
        <source>this column has no name; the first row names the columns</source>
        <translation>هذا العمود بلا اسم؛ الصف الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>the column “%1” is there already as column %2</source>
        <translation>العمود «%1» موجود من قبل، وهو العمود %2</translation>
    </message>
    <message>
        <source>too few cells: %1 where the header has %2</source>
        <translation>الخلايا أقل مما ينبغي: %1 بينما في الرأس %2</translation>
    </message>
    <message>
        <source>too many cells: %1 where the header has %2; a cell with a delimiter in it needs quotation marks</source>
        <translation>الخلايا أكثر مما ينبغي: %1 بينما في الرأس %2؛ والخلية التي فيها فاصل يلزمها علامتا اقتباس</translation>
    </message>
    <message>
        <source>The file is empty; the first row should name the columns.</source>
        <translation>الملف فارغ؛ ينبغي أن يسمّي الصف الأول الأعمدة.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 cells; split it.</source>
        <translation>السطر %1: في الملف أكثر من %2 من الخلايا؛ قسّمه.</translation>
    </message>
    <message>
        <source>Line %1: more than %2 rows do not fit the header. Is this the right delimiter?</source>
        <translation>السطر %1: أكثر من %2 من الصفوف لا تطابق الرأس. هل هذا هو الفاصل الصحيح؟</translation>
    </message>
    <message>
        <source>%1: “%2” ends before it starts.</source>
        <translation>%1: «%2» ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 can be read.</source>
        <translation>حجم الملف %1؛ والحد الأقصى لما يمكن قراءته %2.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1: هذا لازم.</translation>
    </message>
    <message>
        <source>the end, %1, is before the start, %2.</source>
        <translation>النهاية، %1، تسبق البداية، %2.</translation>
    </message>
    <message>
        <source>the same record as on line %1.</source>
        <translation>السجل نفسه الوارد في السطر %1.</translation>
    </message>
    <message>
        <source>more than %1 cells in one row</source>
        <translation>أكثر من %1 من الخلايا في صف واحد</translation>
    </message>
    <message>
        <source>the quotation mark opened on line %1 is never closed</source>
        <translation>علامة الاقتباس المفتوحة في السطر %1 لا تُغلق أبدًا</translation>
    </message>
    <message>
        <source>text after the closing quotation mark; a delimiter or the end of the line was expected, and a quotation mark inside the cell is doubled</source>
        <translation>نص بعد علامة الاقتباس الختامية؛ كان المتوقع فاصلًا أو نهاية السطر، وعلامة الاقتباس داخل الخلية تُكرر</translation>
    </message>
    <message>
        <source>this cell has more than %1 characters</source>
        <translation>في هذه الخلية أكثر من %1 من الحروف</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Line %1, byte %2 of the file: this is not %3. Choose the encoding it was saved in, or save it again as UTF-8.</source>
        <translation>السطر %1، البايت %2 من الملف: هذا ليس %3. اختر الترميز الذي حُفظ به، أو احفظه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: a NUL character, which no text has. The file is not a text file, or is damaged.</source>
        <translation>السطر %1: رمز NUL، ولا يوجد في أي نص. الملف ليس ملف نص، أو هو تالف.</translation>
    </message>
    <message>
        <source>Line %1: half a character; the file was cut or damaged.</source>
        <translation>السطر %1: نصف حرف؛ الملف مبتور أو تالف.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both say: %3. Keep one of them.</source>
        <translation>العمودان «%1» و«%2» يدلان كلاهما على: %3. أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which every row of %2 needs. Its columns are: %3.</source>
        <translation>ليس في الملف عمود «%1»، وهو لازم لكل صف من %2. وأعمدته هي: %3.</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>تعذرت كتابة المصنف.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like these.</source>
        <translation>
            <numerusform>… ولا غيرها من هذا القبيل.</numerusform>
            <numerusform>… وواحد آخر من هذا القبيل.</numerusform>
            <numerusform>… واثنان آخران من هذا القبيل.</numerusform>
            <numerusform>… و%Ln أخرى من هذا القبيل.</numerusform>
            <numerusform>… و%Ln آخر من هذا القبيل.</numerusform>
            <numerusform>… و%Ln آخر من هذا القبيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no mail archive in mbox form: line %1 should begin with “From ”, as each mail in such a file does. Mailing-list programs export this form, also gzipped.</source>
        <translation>هذه ليست محفوظات بريد بصيغة mbox: ينبغي أن يبدأ السطر %1 بـ «From »، كما تبدأ كل رسالة في ملف كهذا. وبرامج القوائم البريدية تصدّر هذه الصيغة، مضغوطةً أيضًا بـ gzip.</translation>
    </message>
    <message>
        <source>Line %1: the archive has too many posters for a mailing list.</source>
        <translation>السطر %1: في المحفوظات مرسلون أكثر مما يكون لقائمة بريدية.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>no headers follow; it may be a line of a mail that begins with “From ”, but it is counted as a mail, as other programs count it.</source>
        <translation>لا تتبعه ترويسات؛ فقد يكون سطرًا من رسالة يبدأ بـ «From »، لكنه يُعدّ رسالة كما تعدّه البرامج الأخرى.</translation>
    </message>
    <message>
        <source>the mail that begins here has no date; it is in no month.</source>
        <translation>الرسالة التي تبدأ هنا بلا تاريخ؛ فلا تُحسب في أي شهر.</translation>
    </message>
    <message>
        <source>the date of the mail that begins here cannot be read; it is in no month.</source>
        <translation>تتعذر قراءة تاريخ الرسالة التي تبدأ هنا؛ فلا تُحسب في أي شهر.</translation>
    </message>
    <message>
        <source>the mail that begins here is dated %1; it is in no month.</source>
        <translation>الرسالة التي تبدأ هنا مؤرخة في %1؛ فلا تُحسب في أي شهر.</translation>
    </message>
    <message>
        <source>the mail that begins here has no sender&apos;s address; no poster is counted.</source>
        <translation>الرسالة التي تبدأ هنا بلا عنوان مرسل؛ فلا يُعدّ لها مرسل.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was counted.</source>
        <translation>أُلغي؛ لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>لا يمكن قراءة الملف حتى نهايته: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file.</source>
        <translation>لا تكفي الذاكرة لفك ضغط الملف.</translation>
    </message>
    <message>
        <source>The packed file is cut off after %1 bytes; fetch it again.</source>
        <translation>الملف المضغوط مبتور بعد %1 من البايتات؛ أحضره من جديد.</translation>
    </message>
    <message>
        <source>The packed file is damaged near byte %1; fetch it again.</source>
        <translation>الملف المضغوط تالف قرب البايت %1؛ أحضره من جديد.</translation>
    </message>
    <message>
        <source>Unpacked the file is larger than %1; no mail archive is.</source>
        <translation>حجم الملف بعد فك ضغطه أكبر من %1؛ وليست أي محفوظات بريد بهذا الحجم.</translation>
    </message>
    <message>
        <source>Line %1: the archive has too many mails for a mailing list.</source>
        <translation>السطر %1: في الأرشيف رسائل أكثر مما يكون لقائمة بريدية.</translation>
    </message>
    <message>
        <source>The column “%1” is not taken: no field of this list has that name.</source>
        <translation>العمود «%1» لا يؤخذ: ليس في هذه القائمة حقل بهذا الاسم.</translation>
    </message>
    <message>
        <source>a quotation mark was taken as it stands.</source>
        <translation>أُخذت علامة اقتباس كما هي.</translation>
    </message>
    <message>
        <source>The columns are named on line %1; what stands above it was passed over.</source>
        <translation>أسماء الأعمدة في السطر %1؛ وتُجووز ما فوقه.</translation>
    </message>
    <message>
        <source>%1: “%2” can be %3 or %4; write it as 2022-01-31, or say whether the day or the month comes first.</source>
        <translation>%1: «%2» قد يكون %3 أو %4؛ اكتبه هكذا 2022-01-31، أو قل أيأتي اليوم أولًا أم الشهر.</translation>
    </message>
    <message>
        <source>This is a PDF file. Save the table it shows as CSV and choose that.</source>
        <translation>هذا ملف PDF. احفظ الجدول الذي فيه بصيغة CSV ثم اختره.</translation>
    </message>
    <message>
        <source>This is a text document, as Word writes it. Copy its table into a spreadsheet, save that as CSV and choose it.</source>
        <translation>هذا مستند نصي كالذي يكتبه Word. انسخ جدوله إلى جدول بيانات واحفظه بصيغة CSV ثم اختره.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program. Open it, save the table as CSV and choose that.</source>
        <translation>هذا ملف من برنامج Office قديم. افتحه واحفظ الجدول بصيغة CSV ثم اختره.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”; there are: %3.</source>
        <translation>ليس في %1 حقل «%2»؛ والموجود: %3.</translation>
    </message>
    <message>
        <source>Participating coalitions: %1</source>
        <translation>التحالفات المشاركة: %1</translation>
    </message>
    <message>
        <source>The sheet is empty; its first row should name the columns.</source>
        <translation>الورقة فارغة؛ ينبغي أن يسمّي صفها الأول الأعمدة.</translation>
    </message>
    <message>
        <source>%1: “%2” is the error of a formula; mend it in the spreadsheet, or empty the cell.</source>
        <translation>%1: «%2» خطأ في صيغة حسابية؛ أصلحه في جدول البيانات أو أفرغ الخلية.</translation>
    </message>
    <message>
        <source>The file has no sheets; they are for .xlsx and .ods files.</source>
        <translation>ليس في الملف أوراق؛ فهي لملفات ‎.xlsx و‎.ods.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete. Open it in the program that wrote it, save it anew and choose that.</source>
        <translation>الملف تالف أو غير كامل. افتحه في البرنامج الذي كتبه واحفظه من جديد ثم اختره.</translation>
    </message>
    <message>
        <source>Unpacked, the file has more than %1 MB; no list of this office has.</source>
        <translation>حجم الملف بعد فك ضغطه أكثر من %1 ميغابايت؛ وليست أي قائمة لهذا المكتب بهذا الحجم.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in the program that wrote it, save it without one and choose that.</source>
        <translation>الملف محمي بكلمة مرور. افتحه في البرنامج الذي كتبه واحفظه بلا كلمة مرور ثم اختره.</translation>
    </message>
    <message>
        <source>The file is damaged, or not written by a spreadsheet program. Open it in one, save it anew and choose that.</source>
        <translation>الملف تالف، أو لم يكتبه برنامج جداول بيانات. افتحه في أحدها واحفظه من جديد ثم اختره.</translation>
    </message>
    <message>
        <source>A cell of the file has more than %1 characters.</source>
        <translation>في إحدى خلايا الملف أكثر من %1 من الحروف.</translation>
    </message>
    <message>
        <source>the file does not keep the result of the formula in this cell; open it in a spreadsheet program and save it there</source>
        <translation>لا يحفظ الملف ناتج الصيغة الحسابية في هذه الخلية؛ افتحه في برنامج جداول بيانات واحفظه هناك</translation>
    </message>
    <message>
        <source>The file is damaged: the row %1 of the sheet “%2” comes twice.</source>
        <translation>الملف تالف: الصف %1 من الورقة «%2» يرد مرتين.</translation>
    </message>
    <message>
        <source>This is an .xls workbook, as Excel wrote it until 2003. Open it in Excel or LibreOffice, save it as .xlsx and choose that.</source>
        <translation>هذا مصنف ‎.xls كالذي كان يكتبه Excel حتى عام 2003. افتحه في Excel أو LibreOffice واحفظه بصيغة ‎.xlsx ثم اختره.</translation>
    </message>
    <message>
        <source>This is an .xlsb workbook, which only Excel reads whole. Open it there, save it as .xlsx and choose that.</source>
        <translation>هذا مصنف ‎.xlsb لا يقرؤه كاملًا إلا Excel. افتحه فيه واحفظه بصيغة ‎.xlsx ثم اختره.</translation>
    </message>
    <message>
        <source>This is a document of Numbers or Pages. Open it there, export it to Excel and choose that.</source>
        <translation>هذا مستند من Numbers أو Pages. افتحه هناك وصدّره إلى Excel ثم اختره.</translation>
    </message>
    <message>
        <source>This is an archive or a presentation, not a list. Choose the .xlsx, .ods or CSV file itself.</source>
        <translation>هذا أرشيف مضغوط أو عرض تقديمي، وليس قائمة. اختر ملف ‎.xlsx أو ‎.ods أو CSV نفسه.</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, even if its name says .xls. Open it in a spreadsheet program, save it as .xlsx or .ods and choose that.</source>
        <translation>هذه صفحة ويب أو ملف XML، وإن كان في اسمه ‎.xls. افتحه في برنامج جداول بيانات واحفظه بصيغة ‎.xlsx أو ‎.ods ثم اختره.</translation>
    </message>
    <message>
        <source>The file has no sheet with cells.</source>
        <translation>ليس في الملف ورقة فيها خلايا.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”; it has: %2.</source>
        <translation>ليس في الملف ورقة «%1»؛ وفيه: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” (hidden)</source>
        <translation>«%1» (مخفية)</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read, not: %2.</source>
        <translation>لم تُقرأ إلا الورقة «%1»، ولم تُقرأ: %2.</translation>
    </message>
    <message>
        <source>Hidden rows are read too: %1.</source>
        <translation>تُقرأ الصفوف المخفية أيضًا: %1.</translation>
    </message>
    <message>
        <source>Hidden columns are read too: %1.</source>
        <translation>تُقرأ الأعمدة المخفية أيضًا: %1.</translation>
    </message>
    <message>
        <source>Merged cells count as their first one, the others as empty: %1.</source>
        <translation>الخلايا المدمجة تُحسب كأولاها، والباقي فارغ: %1.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 characters; split it.</source>
        <translation>السطر %1: في الملف أكثر من %2 من الحروف؛ قسّمه.</translation>
    </message>
    <message>
        <source>%1 have no state that a list would tell.</source>
        <translation>%1: لا حالة لها تذكرها قائمة.</translation>
    </message>
    <message>
        <source>%1 have no state “%2”; there are: %3.</source>
        <translation>%1: لا حالة «%2»؛ الموجود: %3.</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>The year %1 has not begun; its reports can be asked for in the year before, once its cycle is here.</source>
        <translation>لم تبدأ سنة %1 بعد؛ يمكن طلب تقاريرها في السنة التي قبلها متى وُجدت دورتها.</translation>
    </message>
    <message>
        <source>%1: stays at %2; %3 in this archive.</source>
        <translation>%1: يبقى على %2؛ وفي هذا الأرشيف %3.</translation>
    </message>
    <message>
        <source>%1: as it is, %2.</source>
        <translation>%1: كما هو، %2.</translation>
    </message>
    <message>
        <source>%1: %2 until now; %3 in this archive.</source>
        <translation>%1: حتى الآن %2؛ وفي هذا الأرشيف %3.</translation>
    </message>
    <message>
        <source>%1: new, %2.</source>
        <translation>%1: جديد، %2.</translation>
    </message>
    <message>
        <source>messages %1, posters %2</source>
        <translation>الرسائل %1، المرسلون %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>No automatic backup could be made, though the register itself is saved: %1 %2</source>
        <translation>تعذّر إنشاء نسخة احتياطية تلقائية، مع أن السجل نفسه محفوظ: %1 %2</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>آخر نسخة بتاريخ %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>The search index is out of order, so that search may miss records. It is made again when the register is checked where it can be written.</source>
        <translation>فهرس البحث غير سليم، فقد لا يجد البحث بعض السجلات. يُعاد بناؤه عند فحص السجل حيث تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>The search index was out of order and was made again from the records.</source>
        <translation>أُعيد بناء فهرس البحث من السجلات لأنه لم يكن سليمًا.</translation>
    </message>
    <message>
        <source>Not asked, because it is not known whether they existed in %1: %2. Say in which year each was established.</source>
        <translation>لم يُطلب منها شيء لأن وجودها في %1 غير معلوم: %2. اذكر السنة التي أُنشئ فيها كل منها.</translation>
    </message>
    <message>
        <source>Say which record is meant, by its ID or its acronym.</source>
        <translation>بيّن أي سجل هو المقصود، بمعرّفه أو باختصاره.</translation>
    </message>
    <message>
        <source>%1 now has %2 representatives to the coordination group; the rule of the cycle is at most %3. End the role of one who left, or change the rule. (DC-27)</source>
        <translation>لدى %1 الآن %2 من الممثلين في فريق التنسيق؛ وقاعدة الدورة ألا يزيدوا على %3. أنهِ دور من غادر منهم أو غيّر القاعدة. (DC-27)</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>أُرسلت في %1.</translation>
    </message>
    <message>
        <source>“%1” since %2.</source>
        <translation>«%1» منذ %2.</translation>
    </message>
    <message>
        <source>Move to version %1</source>
        <translation>النقل إلى الإصدار %1</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (الإصدار %2)</translation>
    </message>
    <message>
        <source>“%1” is not part of an element; “evidence” and “checked-on” are.</source>
        <translation>‏«%1» ليس جزءًا من عنصر؛ أما «evidence» و«checked-on» فهما كذلك.</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>تغيير %1: %2</translation>
    </message>
    <message>
        <source>There is no such attachment (any more).</source>
        <translation>لا يوجد مرفق كهذا (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>%1 is too large to be attached; at most %2 MB can be kept.</source>
        <translation>‏%1 أكبر من أن يُرفق؛ والحد الأقصى لما يمكن حفظه %2 ميغابايت.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>إرفاق %1 بـ %2</translation>
    </message>
    <message>
        <source>Remove the attachment %1</source>
        <translation>إزالة المرفق %1</translation>
    </message>
    <message>
        <source>This record follows no procedure.</source>
        <translation>هذا السجل لا يتبع أي إجراء.</translation>
    </message>
    <message>
        <source>The procedure “%1” in version %2 is not known to this program; a newer program made this register.</source>
        <translation>الإجراء «%1» بالنسخة %2 غير معروف لهذا البرنامج؛ فقد أُنشئ هذا السجل ببرنامج أحدث.</translation>
    </message>
    <message>
        <source>Happened on: %1 is in the future.</source>
        <translation>حدث في: %1 يقع في المستقبل.</translation>
    </message>
    <message>
        <source>Happened on: %1 is before the present state began, on %2.</source>
        <translation>حدث في: %1 يسبق بداية الحالة الحالية، في %2.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Taken over from earlier records</source>
        <translation>نُقل من سجلات سابقة</translation>
    </message>
    <message>
        <source>Moved to another version of the procedure</source>
        <translation>نُقل إلى نسخة أخرى من الإجراء</translation>
    </message>
    <message>
        <source>The procedure “%1” has no version %2.</source>
        <translation>ليس للإجراء «%1» نسخة %2.</translation>
    </message>
    <message>
        <source>Version %1 has no state for a case that is “%2”; take a step out of that state first.</source>
        <translation>ليس في النسخة %1 حالة تقابل «%2»؛ اتخذ أولًا خطوة تخرج من هذه الحالة.</translation>
    </message>
    <message>
        <source>%1: version %2 of its procedure</source>
        <translation>‏%1: النسخة %2 من إجرائه</translation>
    </message>
    <message>
        <source>Add cycle %1</source>
        <translation>إضافة الدورة %1</translation>
    </message>
    <message>
        <source>There is no cycle %1 in this register.</source>
        <translation>لا توجد دورة %1 في هذا السجل.</translation>
    </message>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>لا يوجد معيار «%1».</translation>
    </message>
    <message>
        <source>Cycle %1: %2</source>
        <translation>الدورة %1: %2</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <translation>‏%1: مستحق في %2</translation>
    </message>
    <message>
        <source>Expect the annual reports for %1</source>
        <translation>توقّع التقارير السنوية عن %1</translation>
    </message>
    <message>
        <source>%1 is not an application.</source>
        <translation>‏%1 ليس طلبًا.</translation>
    </message>
    <message>
        <source>The application has not been decided.</source>
        <translation>لم يُبتّ في الطلب.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مستحق في</translation>
    </message>
    <message>
        <source>Annual meeting %1</source>
        <translation>الاجتماع السنوي %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>الاستحقاق: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%2، في %1</translation>
    </message>
    <message>
        <source>Due date moved because</source>
        <translation>سبب نقل تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(ممحو)</translation>
    </message>
    <message>
        <source>Imported from a list.</source>
        <translation>مستورد من قائمة.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read.</source>
        <translation>تتعذر قراءة القالب «%1».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no letter “%1” for %2; there are: %3.</source>
        <translation>لا توجد رسالة «%1» لـ %2؛ الموجود: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 is not a person; only a person&apos;s data can be erased.</source>
        <translation>‏%1 ليس شخصًا؛ لا تُمحى إلا بيانات الأشخاص.</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>شخص مُحيت بياناته</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>محو بيانات شخص</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; it has: %3.</source>
        <translation>ليس لـ %1 حقل «%2»؛ حقوله: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is not what is expected here.</source>
        <translation>‏%1: %2 ليس المتوقع هنا.</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <translation>إضافة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed while other records belong or refer to it. Remove those first.</source>
        <translation>لا يمكن إزالة %1 ما دامت سجلات أخرى تتبعه أو تشير إليه. أزل تلك السجلات أولًا.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>“%1” names %2 records; use the ID of one of them.</source>
        <translation>‏«%1» اسم لعدد من السجلات: %2؛ استخدم معرّف واحد منها.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>لا يوجد سجل «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a kind of record.</source>
        <translation>‏«%1» ليس نوعًا من السجلات.</translation>
    </message>
    <message>
        <source>%1 has no element “%2”.</source>
        <translation>ليس لـ %1 عنصر «%2».</translation>
    </message>
    <message>
        <source>Judge %1: %2</source>
        <translation>تقييم %1: %2</translation>
    </message>
    <message>
        <source>the register&apos;s copy of %1</source>
        <translation>نسخة السجل من %1</translation>
    </message>
    <message>
        <source>%1 is in the state “%2”, which its procedure does not have.</source>
        <translation>‏%1 في الحالة «%2»، وهي غير موجودة في إجرائه.</translation>
    </message>
    <message>
        <source>The register is sound: %1 journal entries, %2 cases.</source>
        <translation>السجل سليم: قيود اليومية %1، والحالات %2.</translation>
    </message>
    <message>
        <source>%1 is not a workstream.</source>
        <translation>‏%1 ليس مسار عمل.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of workstream.</source>
        <translation>‏«%1» ليس نوعًا من مسارات العمل.</translation>
    </message>
    <message>
        <source>The day of the report lies before the cycle.</source>
        <translation>يوم التقرير يسبق الدورة.</translation>
    </message>
    <message>
        <source>%1: this field is needed.</source>
        <translation>‏%1: هذا الحقل لازم.</translation>
    </message>
    <message>
        <source>%1: %2 is before %3.</source>
        <translation>‏%1: %2 يسبق %3.</translation>
    </message>
    <message>
        <source>%1: there is one already, %2 (%3).</source>
        <translation>‏%1: يوجد واحد من قبل، %2 (%3).</translation>
    </message>
    <message>
        <source>No procedure for %1 was in force on %2.</source>
        <translation>لم يكن أي إجراء لـ %1 ساريًا في %2.</translation>
    </message>
    <message>
        <source>%1: say which %2 it belongs to.</source>
        <translation>‏%1: اذكر إلى أي %2 ينتمي.</translation>
    </message>
    <message>
        <source>The procedure “%1” has no state “%2”.</source>
        <translation>ليس في الإجراء «%1» حالة «%2».</translation>
    </message>
    <message>
        <source>a removed record</source>
        <translation>سجل أُزيل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Comments on %1</source>
        <translation>التعليقات على %1</translation>
    </message>
    <message>
        <source>Draft output of %1</source>
        <translation>مسودة مخرج %1</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>إرسال: %1</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>IGF %1</source>
        <translation>المنتدى %1</translation>
    </message>
    <message>
        <source>Comments and inputs</source>
        <translation>التعليقات والمساهمات</translation>
    </message>
    <message>
        <source>Reports and drafts due</source>
        <translation>التقارير والمسودات المستحقة</translation>
    </message>
    <message>
        <source>Letters and tasks</source>
        <translation>الرسائل والمهام</translation>
    </message>
    <message>
        <source>has a day of its own</source>
        <translation>له يوم خاص به</translation>
    </message>
    <message numerus="yes">
        <source>%n annual report(s)</source>
        <translation>
            <numerusform>لا تقارير سنوية</numerusform>
            <numerusform>تقرير سنوي واحد</numerusform>
            <numerusform>تقريران سنويان</numerusform>
            <numerusform>%Ln تقارير سنوية</numerusform>
            <numerusform>%Ln تقريرًا سنويًا</numerusform>
            <numerusform>%Ln تقرير سنوي</numerusform>
        </translation>
    </message>
    <message>
        <source>due on a day of the year that the rules of the cycle set</source>
        <translation>مستحق في يوم من السنة تحدده قواعد الدورة</translation>
    </message>
    <message>
        <source>Only a milestone or the annual meeting of a cycle moves here.</source>
        <translation>لا يُنقل هنا إلا معلم أو الاجتماع السنوي لدورة.</translation>
    </message>
    <message>
        <source>Choose the new day.</source>
        <translation>اختر اليوم الجديد.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>اليوم الأخير، %1، يسبق اليوم الأول، %2.</translation>
    </message>
    <message>
        <source>Say why the date moves.</source>
        <translation>اذكر سبب نقل التاريخ.</translation>
    </message>
    <message>
        <source>It stands on this day already.</source>
        <translation>هو في هذا اليوم بالفعل.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>نقل %1 إلى %2</translation>
    </message>
    <message>
        <source>Dynamic Coalition Coordination Group</source>
        <translation>فريق تنسيق التحالفات الدينامية</translation>
    </message>
    <message>
        <source>Begin the record of the coordination group</source>
        <translation>بدء سجل فريق التنسيق</translation>
    </message>
    <message>
        <source>Add meeting %1 of the coordination group</source>
        <translation>إضافة الاجتماع %1 لفريق التنسيق</translation>
    </message>
    <message>
        <source>%1 came to the coordination group</source>
        <translation>حضر %1 فريق التنسيق</translation>
    </message>
    <message>
        <source>%1 did not come to the coordination group</source>
        <translation>لم يحضر %1 فريق التنسيق</translation>
    </message>
    <message>
        <source>Only persons and organizations are compared.</source>
        <translation>لا يُقارن إلا الأشخاص والمنظمات.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>‏%1 و%2 ليسا واحدًا</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Only the edition of a Best Practice Forum is looked at by these metrics.</source>
        <translation>لا تُطبق هذه المقاييس إلا على طبعة من منتدى أفضل الممارسات.</translation>
    </message>
    <message>
        <source>A draft is kept and has not gone out.</source>
        <translation>مسودتها محفوظة ولم تُرسل بعد.</translation>
    </message>
    <message>
        <source>It went out on %1.</source>
        <translation>أُرسلت في %1.</translation>
    </message>
    <message>
        <source>Its time comes on %1. %2</source>
        <translation>يحين وقتها في %1. %2</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>»، «</translation>
    </message>
    <message>
        <source>It belongs to “%1”; the state is “%2”.</source>
        <translation>موضعها «%1»؛ والحالة الآن «%2».</translation>
    </message>
    <message>
        <source>The cycle %1 is not in the register, so that the draft has no day.</source>
        <translation>الدورة %1 غير موجودة في السجل، فلا يوم محدد للمسودة.</translation>
    </message>
    <message>
        <source>“%1” goes out first.</source>
        <translation>تُرسل «%1» أولًا.</translation>
    </message>
    <message>
        <source>There is still time. %1</source>
        <translation>ما زال هناك وقت. %1</translation>
    </message>
    <message>
        <source>No annual report is outstanding.</source>
        <translation>لا تقرير سنويًا معلقًا.</translation>
    </message>
    <message>
        <source>No meeting of the initiative awaits a report.</source>
        <translation>لا اجتماع للمبادرة ينتظر تقريرًا.</translation>
    </message>
    <message>
        <source>There is nothing to write about yet.</source>
        <translation>لا شيء يُكتب بشأنه بعد.</translation>
    </message>
    <message>
        <source>No letter has said yet what %1 brings.</source>
        <translation>لم تذكر أي رسالة بعد ما تأتي به السنة %1.</translation>
    </message>
    <message>
        <source>The meeting of %1 is over, and no report of it has been shared yet.</source>
        <translation>انتهى اجتماع %1، ولم يُشارَك تقرير عنه بعد.</translation>
    </message>
    <message>
        <source>It was decided on %1, and no letter has said so yet.</source>
        <translation>صدر القرار في %1، ولم تذكره أي رسالة بعد.</translation>
    </message>
    <message>
        <source>the draft output of %1</source>
        <translation>مسودة مخرج %1</translation>
    </message>
    <message>
        <source>the annual report for %1</source>
        <translation>التقرير السنوي عن %1</translation>
    </message>
    <message>
        <source>Due on %1, %2: %3.</source>
        <translation>مستحق في %1، %2: %3.</translation>
    </message>
    <message>
        <source>“%1” went out %2. %3</source>
        <translation>أُرسلت «%1» %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{{%1}}: this letter has no such field.</source>
        <translation>{{%1}}: ليس لهذه الرسالة حقل كهذا.</translation>
    </message>
    <message>
        <source>Subject: no letter says “missing” there. Say what is asked for, and by when.</source>
        <translation>الموضوع: لا تقول أي رسالة «ناقص» هناك. اذكر المطلوب، والموعد.</translation>
    </message>
    <message>
        <source>If you can share it by %1, it can be part of what is written about the year.</source>
        <translation>إذا أمكنكم مشاركته بحلول %1، أمكن أن يكون جزءًا مما يُكتب عن السنة.</translation>
    </message>
    <message>
        <source>There is no date to keep: whenever it is ready, it is welcome.</source>
        <translation>لا موعد يلزم التقيد به: فهو موضع ترحيب متى كان جاهزًا.</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>بلا شرط</translation>
    </message>
    <message>
        <source>No requirement was judged with this decision.</source>
        <translation>لم يُقيَّم أي متطلب مع هذا القرار.</translation>
    </message>
    <message>
        <source>What the letter is about, by its full name</source>
        <translation>موضوع الرسالة، باسمه الكامل</translation>
    </message>
    <message>
        <source>The person it is written to</source>
        <translation>الشخص المكتوب إليه</translation>
    </message>
    <message>
        <source>Nobody to write to is on record. Add a contact person.</source>
        <translation>لا يرد في السجل من يُكتب إليه. أضف جهة اتصال.</translation>
    </message>
    <message>
        <source>The year it is about</source>
        <translation>السنة التي تتناولها</translation>
    </message>
    <message>
        <source>No year is on record for this letter to be about.</source>
        <translation>لا ترد في السجل سنة تتناولها هذه الرسالة.</translation>
    </message>
    <message>
        <source>Place and days of the year&apos;s annual meeting</source>
        <translation>مكان الاجتماع السنوي في السنة وأيامه</translation>
    </message>
    <message>
        <source>The cycle of that year is not in the register. Add it with New, Cycle.</source>
        <translation>دورة تلك السنة غير موجودة في السجل. أضفها من جديد، دورة.</translation>
    </message>
    <message>
        <source>The day the year&apos;s annual report is due</source>
        <translation>يوم استحقاق التقرير السنوي عن السنة</translation>
    </message>
    <message>
        <source>No annual report is expected.</source>
        <translation>لا تقرير سنويًا متوقعًا.</translation>
    </message>
    <message>
        <source>What a session depends on in the cycle, as a list</source>
        <translation>ما تتوقف عليه الجلسة في الدورة، في قائمة</translation>
    </message>
    <message>
        <source>How many open virtual meetings a forum holds</source>
        <translation>كم اجتماعًا افتراضيًا مفتوحًا يعقد المنتدى</translation>
    </message>
    <message>
        <source>The day the draft output is due</source>
        <translation>يوم استحقاق مسودة المخرج</translation>
    </message>
    <message>
        <source>A sentence on when the report is welcome</source>
        <translation>جملة عن الموعد الذي يُرحب فيه بالتقرير</translation>
    </message>
    <message>
        <source>Place and day of the initiative&apos;s own meeting</source>
        <translation>مكان اجتماع المبادرة نفسها ويومه</translation>
    </message>
    <message>
        <source>The day to answer by, as many days ahead as the cycle sets</source>
        <translation>يوم الرد، بعد عدد من الأيام تحدده الدورة</translation>
    </message>
    <message>
        <source>The day the present state began</source>
        <translation>يوم بداية الحالة الحالية</translation>
    </message>
    <message>
        <source>The day of the decision</source>
        <translation>يوم القرار</translation>
    </message>
    <message>
        <source>It has not been decided yet.</source>
        <translation>لم يتقرر بعد.</translation>
    </message>
    <message>
        <source>The MAG meeting that decided</source>
        <translation>اجتماع الفريق الاستشاري الذي قرر</translation>
    </message>
    <message>
        <source>The record names no MAG meeting that decided.</source>
        <translation>لا يذكر السجل اجتماعًا للفريق الاستشاري اتخذ القرار.</translation>
    </message>
    <message>
        <source>The proposal it went into</source>
        <translation>المقترح الذي أُدمج فيه</translation>
    </message>
    <message>
        <source>The record names no proposal that it went into.</source>
        <translation>لا يذكر السجل مقترحًا أُدمج فيه.</translation>
    </message>
    <message>
        <source>The reason given with the decision</source>
        <translation>السبب المذكور مع القرار</translation>
    </message>
    <message>
        <source>No reason was written with the decision.</source>
        <translation>لم يُكتب سبب مع القرار.</translation>
    </message>
    <message>
        <source>The template names {{%1}}, which this letter does not have.</source>
        <translation>يذكر القالب {{%1}}، وليس ذلك في هذه الرسالة.</translation>
    </message>
    <message>
        <source>The letter cannot be written yet.</source>
        <translation>لا يمكن كتابة الرسالة بعد.</translation>
    </message>
    <message>
        <source>“%1” makes no sense now. %2</source>
        <translation>لا معنى لـ «%1» الآن. %2</translation>
    </message>
    <message>
        <source>Keep the letter: %1</source>
        <translation>حفظ الرسالة: %1</translation>
    </message>
    <message>
        <source>Keep letters: %1</source>
        <translation>الاحتفاظ برسائل: %1</translation>
    </message>
    <message>
        <source>%1 is not a letter.</source>
        <translation>‏%1 ليست رسالة.</translation>
    </message>
    <message>
        <source>A letter that was sent has a day that is not still to come.</source>
        <translation>للرسالة المرسلة يوم غير آت بعد.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>أُرسلت: %1</translation>
    </message>
    <message>
        <source>The letter is too long to be handed over this way; save it as an e-mail draft.</source>
        <translation>الرسالة أطول من أن تُسلَّم بهذه الطريقة؛ احفظها مسودة بريد إلكتروني.</translation>
    </message>
    <message>
        <source>both are of %1</source>
        <translation>كلاهما من %1</translation>
    </message>
    <message>
        <source>both have a role in %1</source>
        <translation>لكليهما دور في %1</translation>
    </message>
    <message>
        <source>both are in %1</source>
        <translation>كلاهما في %1</translation>
    </message>
    <message>
        <source>Both are called “%1”.</source>
        <translation>كلاهما يسمى «%1».</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name but for case, marks or the order of words.</source>
        <translation>‏«%1» و«%2» اسم واحد لولا حالة الأحرف أو العلامات أو ترتيب الكلمات.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one letter apart, and %3.</source>
        <translation>بين «%1» و«%2» فرق حرف واحد، و%3.</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be one name in short and in full, and %3.</source>
        <translation>قد يكون «%1» و«%2» اسمًا واحدًا مختصرًا وكاملًا، و%3.</translation>
    </message>
    <message>
        <source>Both have the e-mail address %1.</source>
        <translation>لكليهما البريد الإلكتروني %1.</translation>
    </message>
    <message>
        <source>Both have the website %1.</source>
        <translation>لكليهما الموقع %1.</translation>
    </message>
    <message>
        <source>One is called by the acronym of the other.</source>
        <translation>يسمى أحدهما بمختصر الآخر.</translation>
    </message>
    <message>
        <source>Both have the acronym %1.</source>
        <translation>لكليهما المختصر %1.</translation>
    </message>
    <message>
        <source>%1 is not a mailing list; an archive&apos;s figures belong to one.</source>
        <translation>‏%1 ليست قائمة بريدية؛ وأرقام المحفوظات تعود إلى قائمة.</translation>
    </message>
    <message>
        <source>Count an archive of %1</source>
        <translation>عدّ محفوظات %1</translation>
    </message>
    <message>
        <source>Only two persons or two organizations can be made one; %1 and %2 are not.</source>
        <translation>لا يُدمج إلا شخصان أو منظمتان؛ وليس %1 و%2 كذلك.</translation>
    </message>
    <message>
        <source>The data of %1 was erased; nobody can be merged with it.</source>
        <translation>مُحيت بيانات %1؛ فلا يمكن دمج أحد معه.</translation>
    </message>
    <message>
        <source>Merge %1 (%2) into %3 (%4)</source>
        <translation>دمج %1 (%2) في %3 (%4)</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>أُنجز في %1</translation>
    </message>
    <message>
        <source>sent on %1 with this day in it</source>
        <translation>أُرسل في %1 وفيه هذا اليوم</translation>
    </message>
    <message>
        <source>met on %1</source>
        <translation>استُوفي في %1</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>محدد يدويًا</translation>
    </message>
    <message>
        <source>%1: say which milestone it follows.</source>
        <translation>‏%1: اذكر المعلم الذي يتبعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are counted from this one. Move it in the calendar, which shows first what moves with it.</source>
        <translation>
            <numerusform>لا تواريخ تُحسب من هذا. انقله في التقويم، فهو يُظهر أولًا ما ينتقل معه.</numerusform>
            <numerusform>يُحسب من هذا تاريخ واحد. انقله في التقويم، فهو يُظهر أولًا ما ينتقل معه.</numerusform>
            <numerusform>يُحسب من هذا تاريخان. انقله في التقويم، فهو يُظهر أولًا ما ينتقل معه.</numerusform>
            <numerusform>تُحسب من هذا %Ln تواريخ. انقله في التقويم، فهو يُظهر أولًا ما ينتقل معه.</numerusform>
            <numerusform>يُحسب من هذا %Ln تاريخًا. انقله في التقويم، فهو يُظهر أولًا ما ينتقل معه.</numerusform>
            <numerusform>يُحسب من هذا %Ln تاريخ. انقله في التقويم، فهو يُظهر أولًا ما ينتقل معه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the distance asks for %2. Empty the distance to give it a day of its own.</source>
        <translation>‏%1: المسافة تقتضي %2. أفرغ المسافة ليكون له يوم خاص به.</translation>
    </message>
    <message>
        <source>The day of the report lies in the future.</source>
        <translation>يوم التقرير يقع في المستقبل.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>First open consultations and MAG meeting</source>
        <translation>المشاورات المفتوحة الأولى واجتماع الفريق الاستشاري</translation>
    </message>
    <message>
        <source>BPF proposals and PN concepts due</source>
        <translation>استحقاق مقترحات منتديات أفضل الممارسات وتصورات شبكات السياسات</translation>
    </message>
    <message>
        <source>Tell proposers what the MAG decided</source>
        <translation>إبلاغ مقدّمي المقترحات بما قرره الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Write to all: what the year expects of each</source>
        <translation>الكتابة إلى الجميع: ما تتوقعه السنة من كل منهم</translation>
    </message>
    <message>
        <source>Call for DC session requests</source>
        <translation>الدعوة لتقديم طلبات جلسات التحالفات الدينامية</translation>
    </message>
    <message>
        <source>DC session requests close</source>
        <translation>إغلاق طلبات جلسات التحالفات الدينامية</translation>
    </message>
    <message>
        <source>Second open consultations and MAG meeting</source>
        <translation>المشاورات المفتوحة الثانية واجتماع الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Draft outputs due</source>
        <translation>استحقاق مسودات المخرجات</translation>
    </message>
    <message>
        <source>Remind of the draft outputs</source>
        <translation>التذكير بمسودات المخرجات</translation>
    </message>
    <message>
        <source>DC papers for the main session due</source>
        <translation>استحقاق أوراق التحالفات الدينامية للجلسة الرئيسية</translation>
    </message>
    <message>
        <source>Comments on draft outputs close</source>
        <translation>إغلاق التعليقات على مسودات المخرجات</translation>
    </message>
    <message>
        <source>Session reports due</source>
        <translation>استحقاق تقارير الجلسات</translation>
    </message>
    <message>
        <source>Final outputs due</source>
        <translation>استحقاق المخرجات النهائية</translation>
    </message>
    <message>
        <source>Evaluations of the editions due</source>
        <translation>استحقاق تقييمات الطبعات</translation>
    </message>
    <message>
        <source>Annual reports of the DCs due</source>
        <translation>استحقاق التقارير السنوية للتحالفات الدينامية</translation>
    </message>
    <message>
        <source>Ask the DCs for their annual reports</source>
        <translation>طلب التقارير السنوية من التحالفات الدينامية</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>مسؤول التنسيق</translation>
    </message>
    <message>
        <source>Remind the DCs of their annual reports</source>
        <translation>تذكير التحالفات الدينامية بتقاريرها السنوية</translation>
    </message>
    <message>
        <source>Remind the DCs whose annual reports are late</source>
        <translation>تذكير التحالفات الدينامية التي تأخرت تقاريرها السنوية</translation>
    </message>
    <message>
        <source>Annual reports of the NRIs due</source>
        <translation>استحقاق التقارير السنوية للمبادرات</translation>
    </message>
    <message>
        <source>Plan the year %1</source>
        <translation>تخطيط السنة %1</translation>
    </message>
    <message>
        <source>MAG member</source>
        <translation>عضو الفريق الاستشاري</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>%1: there is no record “%2”.</source>
        <translation>‏%1: لا يوجد سجل «%2».</translation>
    </message>
    <message>
        <source>Both have assessed %1, and not alike: %2. Clear one of the two views first.</source>
        <translation>قيّم كلاهما %1 ولم يتفق التقييمان: %2. أفرغ أولًا أحد الرأيين.</translation>
    </message>
    <message>
        <source>its cycle is not in the register</source>
        <translation>دورته غير موجودة في السجل</translation>
    </message>
    <message>
        <source>Nothing was stored: the archive would replace figures that are there already. Say whether to take those of the archive or to keep the others. Where the archive is only a part of a month, put its parts into one file and count that.</source>
        <translation>لم يُحفظ شيء: كان الأرشيف سيحل محل أرقام موجودة من قبل. حدّد هل تؤخذ أرقام الأرشيف أم تبقى الأخرى. وإذا كان الأرشيف جزءًا من شهر فقط، فاجمع أجزاءه في ملف واحد وعُدّه.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>%1: empty until now, “%2” in the list</source>
        <translation>%1: فارغ حتى الآن، وفي القائمة «%2»</translation>
    </message>
    <message>
        <source>%1: “%2” until now, “%3” in the list</source>
        <translation>%1: «%2» حتى الآن، وفي القائمة «%3»</translation>
    </message>
    <message>
        <source>“%1” can be each of these: %2. Say which one by its %3 of now.</source>
        <translation>«%1» قد يكون أيًّا من هذه: %2. بيّن أيها المقصود بقيمته الحالية في «%3».</translation>
    </message>
    <message>
        <source>%1: %2 records are called “%3”; name one by its ID.</source>
        <translation>%1: عدد السجلات التي اسمها «%3» هو %2؛ اذكر أحدها بمعرّفه.</translation>
    </message>
    <message>
        <source>Imported from a list. Its notes: %1</source>
        <translation>استُورد من قائمة. ملاحظاتها: %1</translation>
    </message>
    <message>
        <source>line %1: the list says “%2” of %3, which stays “%4” until a step is taken.</source>
        <translation>السطر %1: تقول القائمة «%2» عن %3، وهو يبقى «%4» إلى أن تُتخذ خطوة.</translation>
    </message>
    <message>
        <source>The house that signs: as at the head of the letter</source>
        <translation>الجهة الموقِّعة: كما في رأس الرسالة</translation>
    </message>
    <message>
        <source>%1 is damaged and was not put in the place of the register. Choose another backup.</source>
        <translation>‏%1 تالف ولم يوضع مكان السجل. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>there is no cycle %1 in this register; add it or import the annual meetings first</source>
        <translation>لا توجد دورة %1 في هذا السجل؛ أضفها أو استورد الاجتماعات السنوية أولًا</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Nothing was stored: the list has another %1 for somebody who is there already. Say whether to keep the one that is there, and take the rest of the row, or to take what the list says. Where a line means somebody else of the same name, add that person first.</source>
        <translation>لم يُخزَّن شيء: في القائمة قيمة أخرى في «%1» لشخص موجود من قبل. بيّن هل تبقى القيمة الموجودة ويؤخذ باقي الصف أم يؤخذ ما في القائمة. وإن كان السطر يعني شخصًا آخر بالاسم نفسه فأضف ذلك الشخص أولًا.</translation>
    </message>
    <message>
        <source>No state is told on line %1: what is in the register keeps its own.</source>
        <translation>لا تُذكر حالة في السطر %1: ما هو في السجل يحتفظ بحالته.</translation>
    </message>
    <message>
        <source>the list does not tell the state of %1, which is not in the register yet. Say which one it is, or fill the cell.</source>
        <translation>لا تذكر القائمة حالة %1 وليس في السجل بعد. بيّن ما هي أو املأ الخلية.</translation>
    </message>
    <message>
        <source>line %1, %2 (%3)</source>
        <translation>السطر %1، %2 (%3)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1: “%2” is none of: %3.</source>
        <translation>%1: «%2» ليس أحد ما يلي: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is %3 here, and not who the row is titled by, “%4”.</source>
        <translation>%1: «%2» هنا هو %3 وليس من يُسمّى به الصف «%4».</translation>
    </message>
    <message>
        <source>IGF workstreams</source>
        <translation>مسارات عمل المنتدى</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>If erased</source>
        <translation>عند المحو</translation>
    </message>
    <message>
        <source>Held about %1</source>
        <translation>المحفوظ عن %1</translation>
    </message>
    <message>
        <source>is erased</source>
        <translation>يُمحى</translation>
    </message>
    <message>
        <source>stays: without a name it tells of nobody</source>
        <translation>يبقى: لا يدل على أحد من دون اسم</translation>
    </message>
    <message>
        <source>Formerly, or of a record merged into it</source>
        <translation>سابقًا، أو من سجل دُمج فيه</translation>
    </message>
    <message>
        <source>Names this person</source>
        <translation>يسمّي هذا الشخص</translation>
    </message>
    <message>
        <source>stays, with “%1” in the place of the name</source>
        <translation>يبقى، وفي مكان الاسم «%1»</translation>
    </message>
    <message>
        <source>is erased, unless the same file is attached elsewhere</source>
        <translation>يُمحى، ما لم يكن الملف نفسه مرفقًا في موضع آخر</translation>
    </message>
    <message>
        <source>values and words are erased; that something was done, and when, stays</source>
        <translation>تُمحى القيم والكلمات؛ ويبقى أن شيئًا قد جرى ومتى</translation>
    </message>
    <message>
        <source>Step %1 of the history</source>
        <translation>الخطوة %1 من التاريخ</translation>
    </message>
    <message>
        <source>a step of a procedure</source>
        <translation>خطوة من إجراء</translation>
    </message>
    <message>
        <source>%1, formerly</source>
        <translation>%1، سابقًا</translation>
    </message>
    <message>
        <source>“%1” takes its place, in the history too</source>
        <translation>تحل محله «%1»، في التاريخ أيضًا</translation>
    </message>
    <message>
        <source>may be another&apos;s name: look at it</source>
        <translation>قد يكون اسم شخص آخر: انظر فيه</translation>
    </message>
    <message>
        <source>In an attached file</source>
        <translation>في ملف مرفق</translation>
    </message>
    <message>
        <source>the whole file is taken out of the register</source>
        <translation>يُخرج الملف كله من السجل</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>نسخة احتياطية تلقائية</translation>
    </message>
    <message>
        <source>Copy beside the register</source>
        <translation>نسخة بجانب السجل</translation>
    </message>
    <message>
        <source>cannot be read, so nobody knows whether it holds something; if chosen, it is deleted</source>
        <translation>لا يمكن قراءته، فلا يُعرف إن كان يضم شيئًا؛ وإن اختير حُذف</translation>
    </message>
    <message>
        <source>is deleted; one new backup takes the place of all</source>
        <translation>تُحذف؛ وتحل نسخة جديدة واحدة محل الجميع</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>تُحذف</translation>
    </message>
    <message>
        <source>%1 holds something about this person and cannot be deleted: nothing can be changed in its folder. Nothing was erased.</source>
        <translation>‏%1 يضم شيئًا عن هذا الشخص ولا يمكن حذفه: لا يمكن تغيير شيء في مجلده. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>The person&apos;s record, its history and the remarks at its roles: erased.</source>
        <translation>سجل الشخص وتاريخه والملاحظات على أدواره: مُحيت.</translation>
    </message>
    <message>
        <source>Who signs, and as what: as the letterhead says</source>
        <translation>من يوقّع وبأي صفة: كما في ترويسة الرسائل</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (it was not chosen)</source>
        <translation>‏%1، %2: %3 (لم يُختر)</translation>
    </message>
    <message>
        <source>%1: %2 (it could not be erased)</source>
        <translation>‏%1: %2 (تعذر محوه)</translation>
    </message>
    <message>
        <source>Files that were exported, printed, sent or copied are not known here, nor other registers.</source>
        <translation>الملفات التي صُدّرت أو طُبعت أو أُرسلت أو نُسخت غير معروفة هنا، ولا السجلات الأخرى.</translation>
    </message>
    <message>
        <source>stays unless it is chosen: %1</source>
        <translation>يبقى ما لم يُختر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوة</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %n other text(s) now, in the history too.</source>
        <translation>
            <numerusform>لا تحل «%1» في أي نص آخر.</numerusform>
            <numerusform>تحل «%1» الآن في نص آخر واحد، وفي التاريخ أيضًا.</numerusform>
            <numerusform>تحل «%1» الآن في نصين آخرين، وفي التاريخ أيضًا.</numerusform>
            <numerusform>تحل «%1» الآن في %Ln نصوص أخرى، وفي التاريخ أيضًا.</numerusform>
            <numerusform>تحل «%1» الآن في %Ln نصًا آخر، وفي التاريخ أيضًا.</numerusform>
            <numerusform>تحل «%1» الآن في %Ln نص آخر، وفي التاريخ أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were taken out.</source>
        <translation>
            <numerusform>لم يُخرج أي ملف مرفق.</numerusform>
            <numerusform>أُخرج ملف مرفق واحد.</numerusform>
            <numerusform>أُخرج ملفان مرفقان.</numerusform>
            <numerusform>أُخرجت %Ln ملفات مرفقة.</numerusform>
            <numerusform>أُخرج %Ln ملفًا مرفقًا.</numerusform>
            <numerusform>أُخرج %Ln ملف مرفق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person&apos;s data was erased from the records, but not from every file: %1 The rest goes when the register is opened next. The record has the ID %2 now.</source>
        <translation>مُحيت بيانات الشخص من السجلات، لكن ليس من كل ملف: %1 ويزول الباقي عند فتح السجل في المرة القادمة. معرّف القيد الآن %2.</translation>
    </message>
    <message>
        <source>Rows rescued: %1.</source>
        <translation>الصفوف المنقذة: %1.</translation>
    </message>
    <message>
        <source>As the history has them, because they could not be read or said something else: %1.</source>
        <translation>كما هي في التاريخ، لأنه تعذرت قراءتها أو كانت تقول غير ذلك: %1.</translation>
    </message>
    <message>
        <source>Steps of the history kept: %1 of %2.</source>
        <translation>خطوات التاريخ المحتفظ بها: %1 من %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا شيء مفقود.</translation>
    </message>
    <message>
        <source>The file had places that could not be read; nothing is known to be missing.</source>
        <translation>كانت في الملف مواضع تعذرت قراءتها؛ ولا يُعلم أن شيئًا مفقود.</translation>
    </message>
    <message>
        <source>What could be read was written to %1, but it is not sound.</source>
        <translation>كُتب ما أمكنت قراءته في %1، لكنه غير سليم.</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>أُنشئت تلقائيًا</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>قبل تحديث البرنامج</translation>
    </message>
    <message>
        <source>Replaced by a restored backup</source>
        <translation>حلت محله نسخة مستعادة</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 الساعة %3</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another backup.</source>
        <translation>%1 تالف. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>This is no backup of this register: the two histories have no step in common.</source>
        <translation>ليست هذه نسخة احتياطية من هذا السجل: لا خطوة مشتركة بين التاريخين.</translation>
    </message>
    <message>
        <source>The backup is not an earlier state of this register: the two histories are the same until step %1, and each has gone its own way since (%2 steps in the register, %3 in the backup).</source>
        <translation>ليست النسخة حالة سابقة من هذا السجل: التاريخان متطابقان حتى الخطوة %1، ثم سار كل منهما في طريقه (%2 من الخطوات في السجل، و%3 في النسخة).</translation>
    </message>
    <message>
        <source>The backup holds what the register holds: nothing was done since.</source>
        <translation>في النسخة ما في السجل: لم يُفعل شيء منذ ذلك.</translation>
    </message>
    <message>
        <source>The register is an earlier state of the backup: the backup goes %1 steps further.</source>
        <translation>السجل حالة سابقة من النسخة: تزيد النسخة عليه بعدد من الخطوات هو %1.</translation>
    </message>
    <message>
        <source>The backup is an earlier state of this register. Steps since: %1.</source>
        <translation>النسخة حالة سابقة من هذا السجل. الخطوات منذ ذلك: %1.</translation>
    </message>
    <message>
        <source>There is no backup in which everything is sound.</source>
        <translation>لا توجد نسخة احتياطية سليمة كلها.</translation>
    </message>
    <message>
        <source>Nothing was done since it was made: going back to it loses nothing.</source>
        <translation>لم يُفعل شيء منذ إنشائها: الرجوع إليها لا يُفقد شيئًا.</translation>
    </message>
    <message>
        <source>Going back to it loses what was done since. Steps: %1.</source>
        <translation>الرجوع إليها يُفقد ما فُعل منذ ذلك. الخطوات: %1.</translation>
    </message>
    <message>
        <source>Going back to it loses what was done since. What that is cannot be read in the damaged file.</source>
        <translation>الرجوع إليها يُفقد ما فُعل منذ ذلك، ولا يمكن قراءة ما هو في الملف التالف.</translation>
    </message>
    <message>
        <source>Going back to it loses what was done since. The damaged file still tells of %1 steps; there may have been more.</source>
        <translation>الرجوع إليها يُفقد ما فُعل منذ ذلك. لا يزال الملف التالف يذكر من الخطوات %1؛ وربما كانت أكثر.</translation>
    </message>
    <message>
        <source>what lies at the place of the register now</source>
        <translation>ما هو في مكان السجل الآن</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>النسخة الاحتياطية بتاريخ %1</translation>
    </message>
    <message>
        <source>There is neither a sound register nor a sound backup to make a copy of. Rescue what can be read first.</source>
        <translation>لا يوجد سجل سليم ولا نسخة احتياطية سليمة لتُصنع منها نسخة. أنقذ أولًا ما يمكن أن يُقرأ.</translation>
    </message>
    <message>
        <source>The copy was made of %1.</source>
        <translation>صُنعت النسخة من: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Kept in the second folder</source>
        <translation>محفوظة في المجلد الثاني</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ليس مجلدًا.</translation>
    </message>
    <message>
        <source>The backups lie beside the register already. Choose a folder on another disk, a memory stick or a share.</source>
        <translation>النسخ الاحتياطية موجودة بجانب السجل أصلًا. اختر مجلدًا على قرص آخر أو ذاكرة محمولة أو مساحة مشتركة.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>لا يمكن كتابة شيء في %1.</translation>
    </message>
    <message>
        <source>There is none in it yet that can be seen.</source>
        <translation>لا توجد فيه نسخة مرئية بعد.</translation>
    </message>
    <message>
        <source>The newest backup could not be kept in the second folder, %1: %2 %3</source>
        <translation>تعذّر حفظ أحدث نسخة احتياطية في المجلد الثاني، %1: %2 %3</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>المجلد الثاني للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>is not there now; what it holds from before is deleted as soon as a new backup is kept there</source>
        <translation>غير موجود الآن؛ يُحذف ما فيه من قبل حالما تُحفظ فيه نسخة احتياطية جديدة</translation>
    </message>
    <message>
        <source>Backups in %1 hold it until that folder is there again and a new one is kept in it.</source>
        <translation>تبقى البيانات في النسخ الاحتياطية الموجودة في %1 إلى أن يعود ذلك المجلد وتُحفظ فيه نسخة جديدة.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>كان مستحقًا في %1</translation>
    </message>
    <message>
        <source>is due on %1</source>
        <translation>مستحق في %1</translation>
    </message>
    <message>
        <source>“is due on” with that day, or “was due on” once it is past</source>
        <translation>«مستحق في» مع ذلك اليوم، أو «كان مستحقًا في» بعد مضيّه</translation>
    </message>
    <message>
        <source>Reason for readers outside</source>
        <translation>السبب للقراء من الخارج</translation>
    </message>
    <message>
        <source>%1: nobody has looked at it yet. Record with %2 whether it is so, where that was seen and when.</source>
        <translation>%1: لم ينظر فيه أحد بعد. سجّل مع %2 هل هو كذلك وأين شوهد ومتى.</translation>
    </message>
    <message>
        <source>The refusal cannot be stated yet: something was not looked at.</source>
        <translation>لا يمكن بيان الرفض بعد: بقي ما لم يُنظر فيه.</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>What was found, requirement by requirement, with what asks for it</source>
        <translation>ما تبيّن، شرطاً شرطاً، مع ما يطلبه</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 Accepted all the same. %2</source>
        <translation>%1 قُبل مع ذلك. %2</translation>
    </message>
    <message>
        <source>IGF Secretariat</source>
        <translation>أمانة منتدى إدارة الإنترنت</translation>
    </message>
    <message>
        <source>Only for the office itself: %1. A list of them can only be internal.</source>
        <translation>للمكتب نفسه فقط: %1. لا تكون قائمتها إلا داخلية.</translation>
    </message>
    <message>
        <source>was planned for %1</source>
        <translation>كان مقرراً في %1</translation>
    </message>
    <message>
        <source>is planned for %1</source>
        <translation>مقرر في %1</translation>
    </message>
    <message>
        <source>“is planned for” with that day, or “was planned for” once it is past</source>
        <translation>“مقرر في” مع ذلك اليوم، أو “كان مقرراً في” بعد انقضائه</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>It is expected by %1; without it nobody is asked for it any more.</source>
        <translation>هو منتظر حتى %1؛ ومن دونه لا يُطالب به أحد بعد ذلك.</translation>
    </message>
    <message>
        <source>%1; records: %2</source>
        <translation>%1؛ السجلات: %2</translation>
    </message>
    <message>
        <source>Change %1; records: %2</source>
        <translation>تغيير %1؛ السجلات: %2</translation>
    </message>
    <message>
        <source>A requirement is gone past for one record at a time, each with its own reason.</source>
        <translation>لا يُتجاوز شرط إلا لسجل واحد في كل مرة، ولكل منها سببه.</translation>
    </message>
    <message>
        <source>%1 have no state.</source>
        <translation>%1: ليست لها حالة.</translation>
    </message>
    <message>
        <source>%1 have no state “%2”; there are: %3.</source>
        <translation>%1: ليست لها حالة «%2»؛ والموجود: %3.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 واحد من %2، لا «%3».</translation>
    </message>
    <message>
        <source>The erasure of a person had been broken off; it is finished now, in the files beside the register too. The record has the ID %1.</source>
        <translation>كان محو بيانات شخص قد انقطع؛ واكتمل الآن، في الملفات التي بجانب السجل أيضًا. معرّف القيد %1.</translation>
    </message>
    <message>
        <source>The record has the ID %1 now.</source>
        <translation>معرّف القيد الآن %1.</translation>
    </message>
    <message>
        <source>The erasure of a person is not finished in the files beside the register: %1. It goes on when the register is opened in the window, or with the next command that changes it.</source>
        <translation>لم يكتمل محو بيانات شخص في الملفات التي بجانب السجل: %1. ويتابَع عند فتح السجل في النافذة، أو مع الأمر التالي الذي يغيّره.</translation>
    </message>
    <message>
        <source>%1, attached to %2, could not be looked into: it may hold something.</source>
        <translation>‏%1، المرفق بـ%2، تعذر النظر فيه: قد يضم شيئًا.</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>ملف مرفق</translation>
    </message>
    <message>
        <source>could not be looked into whole: open it and look; if chosen, the whole file is taken out of the register</source>
        <translation>تعذر النظر فيه كله: افتحه وانظر؛ وإن اختير أُخرج الملف كله من السجل</translation>
    </message>
    <message>
        <source>Outside of this register</source>
        <translation>خارج هذا السجل</translation>
    </message>
    <message>
        <source>Files that were exported, printed, sent or copied; other registers</source>
        <translation>ملفات صُدّرت أو طُبعت أو أُرسلت أو نُسخت؛ وسجلات أخرى</translation>
    </message>
    <message>
        <source>is not known here, and was not looked into</source>
        <translation>غير معروف هنا، ولم يُنظر فيه</translation>
    </message>
    <message>
        <source>The search index is out of order; the records are not touched by that. It is made again when the register is checked where it can be written.</source>
        <translation>فهرس البحث غير سليم؛ ولا يمس ذلك السجلات نفسها. يُعاد بناؤه عند فحص السجل حيث تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” is no step of these; there are: %2.</source>
        <translation>«%1» ليست خطوة لهذه؛ والموجود: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>تعذّر إنشاء المجلد %1: %2.</translation>
    </message>
    <message>
        <source>Sent letters: %1</source>
        <translation>رسائل أُرسلت: %1</translation>
    </message>
    <message>
        <source>The day on which it was sent is missing.</source>
        <translation>يوم الإرسال غير مذكور.</translation>
    </message>
    <message>
        <source>%1 comes to no meeting: coalitions, forums, networks, initiatives and people do.</source>
        <translation>لا يحضر %1 اجتماعًا: تحضره التحالفات والمنتديات والشبكات والمبادرات والأشخاص.</translation>
    </message>
    <message>
        <source>Attendance, came: %1</source>
        <translation>الحضور، حضر: %1</translation>
    </message>
    <message>
        <source>Attendance, did not come: %1</source>
        <translation>الحضور، لم يحضر: %1</translation>
    </message>
    <message>
        <source>%1 came to: %2</source>
        <translation>حضر %1: %2</translation>
    </message>
    <message>
        <source>%1 did not come to: %2</source>
        <translation>لم يحضر %1: %2</translation>
    </message>
    <message>
        <source>%1 is no meeting.</source>
        <translation>%1 ليس اجتماعًا.</translation>
    </message>
    <message>
        <source>A guest has a name.</source>
        <translation>للضيف اسم.</translation>
    </message>
    <message>
        <source>%1 is no proposal of a Best Practice Forum, and none became it.</source>
        <translation>%1 ليس مقترحًا لمنتدى أفضل الممارسات، ولم ينشأ عن مقترح.</translation>
    </message>
    <message>
        <source>there is no %1 “%2” in this register.</source>
        <translation>لا يوجد %1 «%2» في هذا السجل.</translation>
    </message>
    <message>
        <source>“%1” is the name of several; write the ID.</source>
        <translation>«%1» اسم لأكثر من واحد؛ اكتب المعرّف.</translation>
    </message>
    <message>
        <source>%1 is no person.</source>
        <translation>%1 ليس شخصًا.</translation>
    </message>
    <message>
        <source>Nobody has assessed %1 yet: say who is to fill the sheet.</source>
        <translation>لم يقيّم أحد %1 بعد: اذكر من سيملأ الورقة.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Version %1 of their procedure; records: %2</source>
        <translation>الإصدار %1 من إجرائها؛ السجلات: %2</translation>
    </message>
    <message>
        <source>The annual meeting of %1 is over: what the letter announces lies in the past.</source>
        <translation>انتهى الاجتماع السنوي لعام %1: ما تعلنه الرسالة صار من الماضي.</translation>
    </message>
    <message>
        <source>The same within a sentence: “the Dynamic Coalition on …”</source>
        <translation>الاسم نفسه داخل الجملة</translation>
    </message>
    <message>
        <source>One went out on %1 and can be answered until %2; the same is not asked twice.</source>
        <translation>أُرسلت رسالة في %1 ويمكن الرد عليها حتى %2؛ ولا يُسأل عن الأمر نفسه مرتين.</translation>
    </message>
    <message>
        <source>%1 is not proposed anew each year.</source>
        <translation>%1 لا يُقترح من جديد كل سنة.</translation>
    </message>
    <message>
        <source>%1 builds on %2 already.</source>
        <translation>%1 يبني على %2 بالفعل.</translation>
    </message>
    <message>
        <source>Propose %1 anew</source>
        <translation>اقتراح %1 من جديد</translation>
    </message>
    <message>
        <source>As in %1; whether they go on is to be asked.</source>
        <translation>كما في %1؛ يُسأل عن الاستمرار.</translation>
    </message>
    <message>
        <source>“Ends when: %1” is of a whole year: say which, or leave it to “Plan the year”.</source>
        <translation>«تنتهي متى: %1» تخص سنة بأكملها: حدد أي سنة، أو اتركها لـ«تخطيط السنة».</translation>
    </message>
    <message>
        <source>“Ends when: %1” can never be for what the task belongs to.</source>
        <translation>«تنتهي متى: %1» لا يمكن أن تتحقق لما تتبعه المهمة.</translation>
    </message>
    <message>
        <source>“Ends when: %1” is so already.</source>
        <translation>«تنتهي متى: %1» متحققة أصلًا.</translation>
    </message>
    <message>
        <source>ended by hand on %1</source>
        <translation>أُنهيت يدويًا في %1</translation>
    </message>
    <message>
        <source>ended on %1 by %2</source>
        <translation>انتهت في %1 بـ %2</translation>
    </message>
    <message>
        <source>ends by hand, when “Done on” is filled in</source>
        <translation>تنتهي يدويًا، حين يُملأ «أُنجز في»</translation>
    </message>
    <message>
        <source>ends when %1</source>
        <translation>تنتهي متى %1</translation>
    </message>
    <message>
        <source>What is proposed anew builds on %1.</source>
        <translation>ما يُقترح من جديد يبني على %1.</translation>
    </message>
    <message>
        <source>What is proposed anew is for a later cycle than %1.</source>
        <translation>ما يُقترح من جديد يكون لدورة بعد %1.</translation>
    </message>
    <message>
        <source>“%1” is not a step of the procedure “%2”.</source>
        <translation>«%1» ليس خطوة من خطوات إجراء «%2».</translation>
    </message>
    <message>
        <source>%1: %2 is still to come; nothing has been done on it yet.</source>
        <translation>%1: %2 لم يحن بعد؛ ولم يُفعل فيه شيء.</translation>
    </message>
    <message>
        <source>%1 begins on %2, which is still to come: nobody has been there.</source>
        <translation>%1 يبدأ في %2، وهو يوم لم يحن بعد: لم يحضره أحد.</translation>
    </message>
    <message>
        <source>A person was erased, and these copies beside the damaged register still hold them; delete them when you no longer need them: %1.</source>
        <translation>مُحي شخص، وما زالت هذه النسخ الموجودة بجانب السجل التالف تحتوي عليه؛ احذفها عندما لا تعود بحاجة إليها: %1.</translation>
    </message>
    <message>
        <source>Backups made by hand</source>
        <translation>نسخ احتياطية صُنعت باليد</translation>
    </message>
    <message>
        <source>Backups that somebody made with “Back up…” or the command “backup”</source>
        <translation>نسخ احتياطية صنعها أحد بـ«نسخ احتياطي…» أو بالأمر backup</translation>
    </message>
    <message>
        <source>nothing records where they are, so they are not reached: delete those that were made while this person was in the register</source>
        <translation>لا شيء يسجل مكانها، فلا يُوصل إليها: احذف ما صُنع منها حين كان هذا الشخص في السجل</translation>
    </message>
    <message>
        <source>Backups that somebody made with “Back up…” or the command “backup” are not reached, because nothing records where they are: delete those that were made while this person was in the register.</source>
        <translation>النسخ الاحتياطية التي صنعها أحد بـ«نسخ احتياطي…» أو بالأمر backup لا يُوصل إليها، إذ لا شيء يسجل مكانها: احذف ما صُنع منها حين كان هذا الشخص في السجل.</translation>
    </message>
    <message>
        <source>%1 is no workstream; only those are renamed with a day.</source>
        <translation>%1 ليس مسار عمل؛ والمسارات وحدها تُعاد تسميتها ابتداءً من يوم.</translation>
    </message>
    <message>
        <source>%1 is called so already.</source>
        <translation>%1 يحمل هذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>%1 has this name since %2; the new one begins later.</source>
        <translation>يحمل %1 هذا الاسم منذ %2؛ فيبدأ الاسم الجديد بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 has another acronym</source>
        <translation>لـ%1 اختصار آخر</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <translation>أصبح اسم %1 هو %2</translation>
    </message>
    <message>
        <source>%1 is no call to workstreams.</source>
        <translation>%1 ليس نداءً إلى مسارات العمل.</translation>
    </message>
    <message>
        <source>%1 is closed since %2.</source>
        <translation>%1 مغلق منذ %2.</translation>
    </message>
    <message>
        <source>It was asked on %1, which is after %2.</source>
        <translation>طُرح السؤال في %1، وهو بعد %2.</translation>
    </message>
    <message>
        <source>%1: answered: %2</source>
        <translation>%1: أجاب: %2</translation>
    </message>
    <message>
        <source>%1: declined: %2</source>
        <translation>%1: اعتذر: %2</translation>
    </message>
    <message>
        <source>%1: not answered after all: %2</source>
        <translation>%1: لم يُجب بعد: %2</translation>
    </message>
    <message>
        <source>%1: asked: %2</source>
        <translation>%1: سُئل: %2</translation>
    </message>
    <message>
        <source>%1: reminded: %2</source>
        <translation>%1: ذُكّر: %2</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>ذُكّر</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>All answers are in.</source>
        <translation>وردت جميع الردود.</translation>
    </message>
    <message>
        <source>Answers missing: %1 of %2</source>
        <translation>ردود لم ترد: %1 من %2</translation>
    </message>
    <message>
        <source>A call goes to DC, BPF, PN or NRI, not to “%1”.</source>
        <translation>يوجَّه النداء إلى DC أو BPF أو PN أو NRI، لا إلى «%1».</translation>
    </message>
    <message>
        <source>Nobody would be asked: no workstream holds what is asked for.</source>
        <translation>لن يُسأل أحد: لا مسار عمل فيه ما هو مطلوب.</translation>
    </message>
    <message>
        <source>A call needs a day to answer by that is not before %1.</source>
        <translation>يحتاج النداء إلى آخر يوم للردود لا يسبق %1.</translation>
    </message>
    <message>
        <source>All answers are in: there is nobody to remind.</source>
        <translation>وردت جميع الردود: لا أحد يُذكَّر.</translation>
    </message>
    <message>
        <source>Answers are due on %1 already; a call is extended to a later day.</source>
        <translation>الردود مستحقة في %1 أصلًا؛ ويُمدَّد النداء إلى يوم لاحق.</translation>
    </message>
    <message>
        <source>%1 was not asked: %2.</source>
        <translation>لم يُسأل %1: %2.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The title of the call</source>
        <translation>عنوان النداء</translation>
    </message>
    <message>
        <source>What the call asks, in its own words</source>
        <translation>ما يسأل عنه النداء، بنصه</translation>
    </message>
    <message>
        <source>The day to answer the call by</source>
        <translation>آخر يوم للرد على النداء</translation>
    </message>
    <message>
        <source>No call waits for this letter.</source>
        <translation>لا نداء ينتظر هذه الرسالة.</translation>
    </message>
    <message>
        <source>%1 is still to come; a new name is written down on its day.</source>
        <translation>لم يحن %1 بعد؛ يُدوَّن الاسم الجديد في يومه.</translation>
    </message>
    <message>
        <source>%1 was not there yet on %2.</source>
        <translation>لم يكن %1 موجودًا بعد في %2.</translation>
    </message>
    <message>
        <source>Write into the call what it asks.</source>
        <translation>اكتب في النداء ما يطلبه.</translation>
    </message>
    <message>
        <source>The annual meeting of %1 is over. Add the next cycle first, and write about that one.</source>
        <translation>انتهى الاجتماع السنوي لعام %1. أضف الدورة التالية أولاً، ثم اكتب عنها.</translation>
    </message>
    <message>
        <source>Built on by</source>
        <translation>بُني عليه في</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>خلَفه</translation>
    </message>
    <message>
        <source>Took in</source>
        <translation>ضمّ إليه</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>أدى إلى</translation>
    </message>
    <message>
        <source>Contributions from</source>
        <translation>مساهمات من</translation>
    </message>
    <message>
        <source>Took over from</source>
        <translation>تسلّم من</translation>
    </message>
    <message>
        <source>Applied again as</source>
        <translation>أعيد تقديمه بصفة</translation>
    </message>
    <message>
        <source>Shares people with</source>
        <translation>يتقاسم أشخاصاً مع</translation>
    </message>
    <message>
        <source>%1 cannot be linked with itself.</source>
        <translation>لا يمكن ربط %1 بنفسه.</translation>
    </message>
    <message>
        <source>This link is there already: %1 %2.</source>
        <translation>هذا الرابط موجود من قبل: %1 %2.</translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <translation>%1، بطلب من %2</translation>
    </message>
    <message>
        <source>%1, together with %2</source>
        <translation>%1، بالاشتراك مع %2</translation>
    </message>
    <message>
        <source>%1 is the acronym of %2.</source>
        <translation>%1 هو الاختصار الذي تحمله %2.</translation>
    </message>
    <message>
        <source>%1: “%2” can be each of these: %3. Write the ID of one of them.</source>
        <translation>%1: «%2» قد يكون أيًّا من هذه: %3. اكتب معرّف أحدها.</translation>
    </message>
    <message>
        <source>A year or a month stands for a day on line %1: its first day is taken, and of an end the last.</source>
        <translation>ترد سنة أو شهر بدل يوم في السطر %1: أُخذ أول أيامه، وفي النهاية آخرها.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>line %1: “%2” is taken to be %3.</source>
        <translation>السطر %1: أُخذ «%2» على أنه %3.</translation>
    </message>
    <message>
        <source>%1 is the acronym of %2 (%3). If that one has another name now, rename it and take the list in again; if this is another one, write another acronym.</source>
        <translation>%1 هو الاسم المختصر لـ%2 (%3). إن صار له اسم آخر فغيّر اسمه وأدخل القائمة من جديد؛ وإن كان هذا غيره فاكتب اسمًا مختصرًا آخر.</translation>
    </message>
    <message>
        <source>%1 is no workstream.</source>
        <translation>‏%1 ليس مسار عمل.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The program is incomplete: %1 is missing.</source>
        <translation>البرنامج غير كامل: ينقصه %1.</translation>
    </message>
    <message>
        <source>Sample focal point</source>
        <translation>مسؤول تنسيق العيّنة</translation>
    </message>
    <message>
        <source>Take over earlier records</source>
        <translation>نقل السجلات السابقة</translation>
    </message>
</context>
<context>
    <name>press</name>
    <message>
        <source>The figure “%1” has no alternative text; readers who cannot see it would miss it.</source>
        <translation>ليس للشكل «%1» نص بديل؛ وسيفوت من لا يستطيع رؤيته.</translation>
    </message>
    <message>
        <source>A link leads to “%1”, but no heading of the document is called so.</source>
        <translation>يؤدي رابط إلى «%1»، لكن لا عنوان في الوثيقة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The margins of a page are 10 to 50 millimetres.</source>
        <translation>هوامش الصفحة من 10 إلى 50 ملليمترًا.</translation>
    </message>
    <message>
        <source>The document was not made, because you stopped it.</source>
        <translation>لم تُعدّ الوثيقة، لأنك أوقفتها.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1، %2 بالتوقيت العالمي المنسق</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>في تاريخ %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Data: %1 (attached)</source>
        <translation>البيانات: %1 (مرفقة)</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>تنبيه:</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>others</source>
        <translation>وغيرها</translation>
    </message>
    <message>
        <source>No font here has %1. In a PDF a mark stands in the place of each.</source>
        <translation>لا يوجد هنا خط فيه %1. وفي ملف PDF تقوم علامة مقام كل منها.</translation>
    </message>
    <message>
        <source>Install the package fonts-noto-cjk, and make it again.</source>
        <translation>ثبّت الحزمة fonts-noto-cjk ثم أعد إعداد الوثيقة.</translation>
    </message>
    <message>
        <source>Install the package fonts-noto-core or another font that has them, and make it again.</source>
        <translation>ثبّت الحزمة fonts-noto-core أو خطًّا آخر يضمها ثم أعد إعداد الوثيقة.</translation>
    </message>
    <message>
        <source>Say it in words instead, and make it again.</source>
        <translation>عبّر عن ذلك بكلمات ثم أعد إعداد الوثيقة.</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>A deadline can only move to a day of the calendar.</source>
        <translation>لا يُنقل الموعد النهائي إلا إلى يوم من أيام التقويم.</translation>
    </message>
    <message>
        <source>Say why the deadline moves.</source>
        <translation>اذكر سبب نقل الموعد النهائي.</translation>
    </message>
    <message>
        <source>end of day, UTC</source>
        <translation>نهاية اليوم بالتوقيت العالمي المنسق</translation>
    </message>
    <message>
        <source>%1 is final.</source>
        <translation>%1: حالة نهائية.</translation>
    </message>
    <message>
        <source>%1: %2 leads to %3.</source>
        <translation>%1: %2 يؤدي إلى %3.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>a written reason</source>
        <translation>سبب مكتوب</translation>
    </message>
    <message>
        <source>%1 · waiting for %2</source>
        <translation>%1 · بانتظار %2</translation>
    </message>
    <message>
        <source>The coalition is recognized</source>
        <translation>يُعترف بالتحالف</translation>
    </message>
    <message>
        <source>List the coalition as active on the IGF website</source>
        <translation>إدراج التحالف بين التحالفات النشطة على موقع المنتدى</translation>
    </message>
    <message>
        <source>Give the coalition its page on the IGF website</source>
        <translation>إعطاء التحالف صفحته على موقع المنتدى</translation>
    </message>
    <message>
        <source>Invite one or two representatives to the coordination group and its mailing list</source>
        <translation>دعوة ممثل أو ممثلين اثنين إلى فريق التنسيق وقائمته البريدية</translation>
    </message>
    <message>
        <source>The first annual report is expected</source>
        <translation>يصبح أول تقرير سنوي متوقعًا</translation>
    </message>
    <message>
        <source>Send an inquiry with a date to answer by</source>
        <translation>إرسال استفسار يحدد تاريخًا للرد</translation>
    </message>
    <message>
        <source>Move the coalition to the inactive ones on the IGF website</source>
        <translation>نقل التحالف إلى التحالفات غير النشطة على موقع المنتدى</translation>
    </message>
    <message>
        <source>Tell the coalition what was decided</source>
        <translation>إبلاغ التحالف بما تقرر</translation>
    </message>
    <message>
        <source>Go through the hand-over checklist with the coalition</source>
        <translation>استعراض قائمة التسليم المرجعية مع التحالف</translation>
    </message>
    <message>
        <source>Take the coalition out of the active ones on the IGF website</source>
        <translation>رفع التحالف من التحالفات النشطة على موقع المنتدى</translation>
    </message>
    <message>
        <source>The day of receipt is recorded</source>
        <translation>يُسجَّل يوم الاستلام</translation>
    </message>
    <message>
        <source>The day of acceptance is recorded</source>
        <translation>يُسجَّل يوم القبول</translation>
    </message>
    <message>
        <source>“%1” is not possible yet.</source>
        <translation>«%1» غير ممكن بعد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This step needs a written reason.</source>
        <translation>تتطلب هذه الخطوة سببًا مكتوبًا.</translation>
    </message>
    <message>
        <source>Nobody has checked this yet: %1.</source>
        <translation>لم يتحقق أحد من هذا بعد: %1.</translation>
    </message>
    <message>
        <source>a day not noted</source>
        <translation>يوم لم يُدوَّن</translation>
    </message>
    <message>
        <source>Confirmed on %1: %2.</source>
        <translation>تأكد في %1: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>التقرير السنوي</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>In check</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Start check</source>
        <translation>بدء الفحص</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>Close as missed</source>
        <translation>إغلاق باعتباره فائتًا</translation>
    </message>
    <message>
        <source>Application of a Dynamic Coalition</source>
        <translation>طلب تحالف دينامي</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>طُلب توضيح</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>معترف به</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>Ask for clarification</source>
        <translation>طلب توضيح</translation>
    </message>
    <message>
        <source>Receive clarification</source>
        <translation>استلام التوضيح</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>اعتراف</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Life of a Dynamic Coalition</source>
        <translation>مسيرة تحالف دينامي</translation>
    </message>
    <message>
        <source>Under inquiry</source>
        <translation>قيد الاستفسار</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Retiring</source>
        <translation>في طور الإنهاء</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Open inquiry</source>
        <translation>فتح استفسار</translation>
    </message>
    <message>
        <source>Confirm active</source>
        <translation>تأكيد النشاط</translation>
    </message>
    <message>
        <source>List as inactive</source>
        <translation>إدراج كغير نشط</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Start retirement</source>
        <translation>بدء الإنهاء</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Output of a workstream</source>
        <translation>مخرج مسار عمل</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>قيد الصياغة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>في المراجعة</translation>
    </message>
    <message>
        <source>Out for comment</source>
        <translation>مطروح للتعليق</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>منقَّح</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلّ محله غيره</translation>
    </message>
    <message>
        <source>Put out for comment</source>
        <translation>طرح للتعليق</translation>
    </message>
    <message>
        <source>Record the revised text</source>
        <translation>تسجيل النص المنقَّح</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>إحلال غيره محله</translation>
    </message>
    <message>
        <source>Session request of a Dynamic Coalition</source>
        <translation>طلب جلسة لتحالف دينامي</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>مستوفٍ للشروط</translation>
    </message>
    <message>
        <source>Slot given</source>
        <translation>خُصص موعد</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>ورد تقريرها</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>غير مستوفٍ للشروط</translation>
    </message>
    <message>
        <source>Find eligible</source>
        <translation>تقرير استيفاء الشروط</translation>
    </message>
    <message>
        <source>Find not eligible</source>
        <translation>تقرير عدم استيفاء الشروط</translation>
    </message>
    <message>
        <source>Give slot</source>
        <translation>تخصيص موعد</translation>
    </message>
    <message>
        <source>Record as held</source>
        <translation>تسجيل انعقادها</translation>
    </message>
    <message>
        <source>Receive session report</source>
        <translation>استلام تقرير الجلسة</translation>
    </message>
    <message>
        <source>%1: version %2 of “%3” is already there.</source>
        <translation>%1: النسخة %2 من «%3» موجودة بالفعل.</translation>
    </message>
    <message>
        <source>The annual report of the year before is accepted</source>
        <translation>قُبل التقرير السنوي للسنة السابقة</translation>
    </message>
    <message>
        <source>The session report of the meeting before was received</source>
        <translation>ورد تقرير جلسة الاجتماع السابق</translation>
    </message>
    <message>
        <source>The coalition contributes regularly to the coordination group</source>
        <translation>يساهم التحالف بانتظام في فريق التنسيق</translation>
    </message>
    <message>
        <source>Stakeholder groups needed for a DC</source>
        <translation>مجموعات أصحاب المصلحة اللازمة لتحالف دينامي</translation>
    </message>
    <message>
        <source>Stakeholder groups needed for an NRI&apos;s organizing team</source>
        <translation>مجموعات أصحاب المصلحة اللازمة للفريق المنظِّم لمبادرة وطنية أو إقليمية</translation>
    </message>
    <message>
        <source>Annual report of a DC due on, in the year after</source>
        <translation>استحقاق التقرير السنوي لتحالف دينامي، في السنة التالية</translation>
    </message>
    <message>
        <source>Days of grace for the annual report of a DC</source>
        <translation>أيام المهلة الإضافية للتقرير السنوي لتحالف دينامي</translation>
    </message>
    <message>
        <source>Facilitators needed for a BPF</source>
        <translation>الميسّرون اللازمون لمنتدى أفضل الممارسات</translation>
    </message>
    <message>
        <source>MAG members needed among them</source>
        <translation>عدد أعضاء الفريق الاستشاري اللازم بينهم</translation>
    </message>
    <message>
        <source>Open virtual meetings of a BPF</source>
        <translation>الاجتماعات الافتراضية المفتوحة لمنتدى أفضل الممارسات</translation>
    </message>
    <message>
        <source>Weeks before the annual meeting for draft outputs</source>
        <translation>الأسابيع قبل الاجتماع السنوي لمسودات المخرجات</translation>
    </message>
    <message>
        <source>Subscribers of an active BPF list</source>
        <translation>المشتركون في قائمة نشطة لمنتدى أفضل الممارسات</translation>
    </message>
    <message>
        <source>Messages a month on an active BPF list</source>
        <translation>الرسائل شهريًا في قائمة نشطة لمنتدى أفضل الممارسات</translation>
    </message>
    <message>
        <source>DCCG representatives of a DC, at least</source>
        <translation>الحد الأدنى لممثلي التحالف الدينامي في فريق التنسيق</translation>
    </message>
    <message>
        <source>DCCG representatives of a DC, at most</source>
        <translation>الحد الأقصى لممثلي التحالف الدينامي في فريق التنسيق</translation>
    </message>
    <message>
        <source>What a DC session depends on</source>
        <translation>ما تتوقف عليه جلسة تحالف دينامي</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number from %3 to %4.</source>
        <translation>%1: «%2» ليس عددًا صحيحًا من %3 إلى %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day of every year; write month and day as 01-31.</source>
        <translation>%1: «%2» ليس يومًا من أيام كل سنة؛ اكتب الشهر واليوم هكذا ‎01-31.</translation>
    </message>
    <message>
        <source>%1: there is no condition called “%2”.</source>
        <translation>%1: لا يوجد شرط اسمه «%2».</translation>
    </message>
    <message>
        <source>There is no parameter called “%1”.</source>
        <translation>لا يوجد معيار اسمه «%1».</translation>
    </message>
    <message>
        <source>A coalition cannot have to send more representatives to the DCCG than it may send.</source>
        <translation>لا يمكن أن يُلزَم تحالف بإيفاد ممثلين إلى فريق التنسيق أكثر مما يجوز له إيفاده.</translation>
    </message>
    <message>
        <source>a text is expected here.</source>
        <translation>المتوقع هنا نص.</translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>a whole number is expected here.</source>
        <translation>المتوقع هنا عدد صحيح.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>المتوقع هنا true أو false.</translation>
    </message>
    <message>
        <source>a list of texts is expected here.</source>
        <translation>المتوقع هنا قائمة نصوص.</translation>
    </message>
    <message>
        <source>a list is expected here.</source>
        <translation>المتوقع هنا قائمة.</translation>
    </message>
    <message>
        <source>an object is expected here.</source>
        <translation>المتوقع هنا كائن.</translation>
    </message>
    <message>
        <source>this key is not known.</source>
        <translation>هذا المفتاح غير معروف.</translation>
    </message>
    <message>
        <source>this key is missing.</source>
        <translation>هذا المفتاح ناقص.</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar; write it as 2022-01-31.</source>
        <translation>«%1» ليس يومًا من أيام التقويم؛ اكتبه هكذا ‎2022-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>«%1» ليس واحدًا من %2.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON.</source>
        <translation>%1، السطر %2: هذا ليس JSON.</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>في خطر</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>the coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <source>the Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>this is written twice.</source>
        <translation>هذا مكتوب مرتين.</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1، السطر %2، %3: %4</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Need stated</source>
        <translation>بيان الحاجة</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Mailing list named</source>
        <translation>تسمية القائمة البريدية</translation>
    </message>
    <message>
        <source>Contact person named</source>
        <translation>تسمية جهة الاتصال</translation>
    </message>
    <message>
        <source>Members from enough stakeholder groups</source>
        <translation>أعضاء من عدد كافٍ من مجموعات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Open membership</source>
        <translation>عضوية مفتوحة</translation>
    </message>
    <message>
        <source>Open mailing list</source>
        <translation>قائمة بريدية مفتوحة</translation>
    </message>
    <message>
        <source>Open archives</source>
        <translation>محفوظات مفتوحة</translation>
    </message>
    <message>
        <source>Sustainability plan</source>
        <translation>خطة الاستدامة</translation>
    </message>
    <message>
        <source>Commitment to the guidelines and the Code of Conduct</source>
        <translation>الالتزام بالمبادئ التوجيهية ومدونة قواعد السلوك</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>First meeting held</source>
        <translation>عقد الاجتماع الأول</translation>
    </message>
    <message>
        <source>Annual report overdue and no other proof of activity</source>
        <translation>تأخر التقرير السنوي وغياب أي إثبات آخر للنشاط</translation>
    </message>
    <message>
        <source>Report received or other proof accepted</source>
        <translation>ورود التقرير أو قبول إثبات آخر</translation>
    </message>
    <message>
        <source>No report for the year</source>
        <translation>لا تقرير عن السنة</translation>
    </message>
    <message>
        <source>No other proof accepted</source>
        <translation>لم يُقبل إثبات آخر</translation>
    </message>
    <message>
        <source>Inquiry sent and its date passed</source>
        <translation>أُرسل استفسار وانقضى أجله</translation>
    </message>
    <message>
        <source>Hand-over done</source>
        <translation>اكتمال التسليم</translation>
    </message>
    <message>
        <source>Tells of events, meetings or outputs</source>
        <translation>يذكر فعاليات أو اجتماعات أو مخرجات</translation>
    </message>
    <message>
        <source>Covers the year expected</source>
        <translation>يغطي السنة المتوقعة</translation>
    </message>
    <message>
        <source>Outputs reflect minority and dissenting views</source>
        <translation>تعكس المخرجات آراء الأقلية والآراء المخالفة</translation>
    </message>
    <message>
        <source>Past its due date</source>
        <translation>تجاوز تاريخ استحقاقه</translation>
    </message>
    <message>
        <source>Annual report of the year before accepted</source>
        <translation>قبول التقرير السنوي للسنة السابقة</translation>
    </message>
    <message>
        <source>Session report of the meeting before received</source>
        <translation>ورود تقرير جلسة الاجتماع السابق</translation>
    </message>
    <message>
        <source>Regular contribution to the coordination group</source>
        <translation>مساهمة منتظمة في فريق التنسيق</translation>
    </message>
    <message>
        <source>Substantive paper for a main session</source>
        <translation>ورقة موضوعية لجلسة رئيسية</translation>
    </message>
    <message>
        <source>Day the session report came in</source>
        <translation>يوم ورود تقرير الجلسة</translation>
    </message>
    <message>
        <source>Comment period set</source>
        <translation>تحديد فترة التعليق</translation>
    </message>
    <message>
        <source>Comment period over</source>
        <translation>انقضاء فترة التعليق</translation>
    </message>
    <message>
        <source>Day and place of publication</source>
        <translation>يوم النشر ومكانه</translation>
    </message>
    <message>
        <source>Reflects minority and dissenting views</source>
        <translation>يعكس آراء الأقلية والآراء المخالفة</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Members come from %1 stakeholder groups, %2 are needed: %3.</source>
        <translation>عدد مجموعات أصحاب المصلحة التي ينتمي إليها الأعضاء %1، واللازم %2: %3.</translation>
    </message>
    <message>
        <source>No member&apos;s stakeholder group is known; %1 groups are needed.</source>
        <translation>لا تُعرف مجموعة أصحاب المصلحة لأي عضو؛ وعدد المجموعات اللازم %1.</translation>
    </message>
    <message>
        <source>Stakeholder groups with members: %1 of the %2 needed (%3). Not represented: %4.</source>
        <translation>مجموعات أصحاب المصلحة التي لها أعضاء: %1 من أصل %2 لازمة (%3). غير ممثلة: %4.</translation>
    </message>
    <message>
        <source>The annual report for %1 was received on %2.</source>
        <translation>ورد التقرير السنوي عن %1 في %2.</translation>
    </message>
    <message>
        <source>Another proof of activity was accepted on %1.</source>
        <translation>قُبل إثبات آخر للنشاط في %1.</translation>
    </message>
    <message>
        <source>The annual report for %1 has not arrived.</source>
        <translation>لم يرد التقرير السنوي عن %1.</translation>
    </message>
    <message>
        <source>No annual report has fallen due yet.</source>
        <translation>لم يُستحق أي تقرير سنوي بعد.</translation>
    </message>
    <message>
        <source>No annual report has fallen due yet; the one for %1 is due on %2, %3.</source>
        <translation>لم يُستحق أي تقرير سنوي بعد؛ ويُستحق التقرير عن %1 في %2، %3.</translation>
    </message>
    <message>
        <source>The annual report for %1 was due on %2 and has not arrived, and no other proof was accepted.</source>
        <translation>استُحق التقرير السنوي عن %1 في %2 ولم يرد، ولم يُقبل إثبات آخر.</translation>
    </message>
    <message>
        <source>The annual report for %1 has not arrived, and no other proof of activity was accepted.</source>
        <translation>لم يرد التقرير السنوي عن %1، ولم يُقبل إثبات آخر للنشاط.</translation>
    </message>
    <message>
        <source>No other proof of activity was accepted.</source>
        <translation>لم يُقبل إثبات آخر للنشاط.</translation>
    </message>
    <message>
        <source>No inquiry letter has been sent since the inquiry was opened.</source>
        <translation>لم تُرسل أي رسالة استفسار منذ فتح الاستفسار.</translation>
    </message>
    <message>
        <source>The inquiry of %1 asked for a report or other proof by %2; an answer came on %3.</source>
        <translation>طلب استفسار %1 تقريرًا أو إثباتًا آخر قبل %2، وورد رد في %3.</translation>
    </message>
    <message>
        <source>The inquiry of %1 names no date to answer by.</source>
        <translation>لا يذكر استفسار %1 تاريخًا للرد.</translation>
    </message>
    <message>
        <source>The coalition can answer the inquiry of %1 until %2.</source>
        <translation>يمكن للتحالف الرد على استفسار %1 حتى %2.</translation>
    </message>
    <message>
        <source>The inquiry of %1 asked for an answer by %2 and had none.</source>
        <translation>طلب استفسار %1 ردًا قبل %2 ولم يرد شيء.</translation>
    </message>
    <message>
        <source>The comment period needs its first and its last day.</source>
        <translation>يلزم لفترة التعليق يومها الأول ويومها الأخير.</translation>
    </message>
    <message>
        <source>The comment period ends on %1, before it begins.</source>
        <translation>تنتهي فترة التعليق في %1، أي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Comments are taken from %1 to %2.</source>
        <translation>تُقبل التعليقات من %1 إلى %2.</translation>
    </message>
    <message>
        <source>No comment period is set.</source>
        <translation>لم تُحدد فترة للتعليق.</translation>
    </message>
    <message>
        <source>Comments were taken until %1.</source>
        <translation>قُبلت التعليقات حتى %1.</translation>
    </message>
    <message>
        <source>Comments are taken until %1.</source>
        <translation>تُقبل التعليقات حتى %1.</translation>
    </message>
    <message>
        <source>The day of publication is not noted.</source>
        <translation>لم يُدوَّن يوم النشر.</translation>
    </message>
    <message>
        <source>No link to the output is noted and no file of it is attached.</source>
        <translation>لم يُدوَّن رابط للمخرج ولم يُرفق ملف له.</translation>
    </message>
    <message>
        <source>Published on %1.</source>
        <translation>نُشر في %1.</translation>
    </message>
    <message>
        <source>The output reflects minority and dissenting views.</source>
        <translation>يعكس المخرج آراء الأقلية والآراء المخالفة.</translation>
    </message>
    <message>
        <source>The output does not reflect minority and dissenting views.</source>
        <translation>لا يعكس المخرج آراء الأقلية والآراء المخالفة.</translation>
    </message>
    <message>
        <source>It is not noted whether the output reflects minority and dissenting views.</source>
        <translation>لم يُدوَّن ما إذا كان المخرج يعكس آراء الأقلية والآراء المخالفة.</translation>
    </message>
    <message>
        <source>events</source>
        <translation>فعاليات</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>اجتماعات</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>مخرجات</translation>
    </message>
    <message>
        <source>The report tells of no events, no meetings and no outputs.</source>
        <translation>لا يذكر التقرير فعاليات ولا اجتماعات ولا مخرجات.</translation>
    </message>
    <message>
        <source>The report tells of %1.</source>
        <translation>يذكر التقرير %1.</translation>
    </message>
    <message>
        <source>It is not noted which year the text covers; expected is %1.</source>
        <translation>لم يُدوَّن أي سنة يغطيها النص؛ والمتوقع %1.</translation>
    </message>
    <message>
        <source>The text covers %1, but the report is the one for %2.</source>
        <translation>يغطي النص %1، لكن التقرير هو تقرير %2.</translation>
    </message>
    <message>
        <source>The text covers %1, the year reported.</source>
        <translation>يغطي النص %1، وهي السنة المشمولة بالتقرير.</translation>
    </message>
    <message>
        <source>The report names no outputs.</source>
        <translation>لا يذكر التقرير مخرجات.</translation>
    </message>
    <message>
        <source>The outputs reflect minority and dissenting views.</source>
        <translation>تعكس المخرجات آراء الأقلية والآراء المخالفة.</translation>
    </message>
    <message>
        <source>The outputs do not reflect minority and dissenting views.</source>
        <translation>لا تعكس المخرجات آراء الأقلية والآراء المخالفة.</translation>
    </message>
    <message>
        <source>It is not noted whether the outputs reflect minority and dissenting views.</source>
        <translation>لم يُدوَّن ما إذا كانت المخرجات تعكس آراء الأقلية والآراء المخالفة.</translation>
    </message>
    <message>
        <source>No due date is set for this report.</source>
        <translation>لم يُحدد تاريخ استحقاق لهذا التقرير.</translation>
    </message>
    <message>
        <source>The report was due on %1, %2.</source>
        <translation>استُحق التقرير في %1، %2.</translation>
    </message>
    <message>
        <source>The report was due on %1; the days of grace end on %2.</source>
        <translation>استُحق التقرير في %1؛ وتنتهي أيام المهلة الإضافية في %2.</translation>
    </message>
    <message>
        <source>The report is due on %1, %2.</source>
        <translation>يُستحق التقرير في %1، %2.</translation>
    </message>
    <message>
        <source>This cycle does not ask for it.</source>
        <translation>هذه الدورة لا تطلب ذلك.</translation>
    </message>
    <message>
        <source>The coalition was recognized after %1.</source>
        <translation>اعتُرف بالتحالف بعد %1.</translation>
    </message>
    <message>
        <source>No annual report for %1 is on record.</source>
        <translation>لا يوجد في السجل تقرير سنوي عن %1.</translation>
    </message>
    <message>
        <source>The annual report for %1 was accepted on %2.</source>
        <translation>قُبل التقرير السنوي عن %1 في %2.</translation>
    </message>
    <message>
        <source>The annual report for %1 was received on %2 but is not accepted.</source>
        <translation>ورد التقرير السنوي عن %1 في %2 لكنه لم يُقبل.</translation>
    </message>
    <message>
        <source>The annual report for %1 was waived.</source>
        <translation>أُعفي من التقرير السنوي عن %1.</translation>
    </message>
    <message>
        <source>The report of the coalition&apos;s session at the annual meeting of %1 has not arrived.</source>
        <translation>لم يرد تقرير جلسة التحالف في الاجتماع السنوي لعام %1.</translation>
    </message>
    <message>
        <source>The coalition held no session at the annual meeting of %1.</source>
        <translation>لم يعقد التحالف جلسة في الاجتماع السنوي لعام %1.</translation>
    </message>
    <message>
        <source>The coalition reported on its session at the annual meeting of %1.</source>
        <translation>قدّم التحالف تقريرًا عن جلسته في الاجتماع السنوي لعام %1.</translation>
    </message>
    <message>
        <source>The coalition contributes regularly to the coordination group.</source>
        <translation>يساهم التحالف بانتظام في فريق التنسيق.</translation>
    </message>
    <message>
        <source>The coalition does not contribute regularly to the coordination group.</source>
        <translation>لا يساهم التحالف بانتظام في فريق التنسيق.</translation>
    </message>
    <message>
        <source>Nobody has judged yet whether the coalition contributes to the coordination group.</source>
        <translation>لم يقيّم أحد بعدُ ما إذا كان التحالف يساهم في فريق التنسيق.</translation>
    </message>
    <message>
        <source>Only a main session needs a substantive paper.</source>
        <translation>لا تلزم الورقة الموضوعية إلا للجلسة الرئيسية.</translation>
    </message>
    <message>
        <source>there is no state “%1”.</source>
        <translation>لا توجد حالة «%1».</translation>
    </message>
    <message>
        <source>the state “%1” is there twice.</source>
        <translation>الحالة «%1» موجودة مرتين.</translation>
    </message>
    <message>
        <source>the state “%1” cannot be reached.</source>
        <translation>لا سبيل إلى بلوغ الحالة «%1».</translation>
    </message>
    <message>
        <source>the state “%1” is final and yet has a way out.</source>
        <translation>الحالة «%1» نهائية ومع ذلك لها مخرج.</translation>
    </message>
    <message>
        <source>the state “%1” is not final and has no way out.</source>
        <translation>الحالة «%1» ليست نهائية وليس لها مخرج.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» موجود مرتين.</translation>
    </message>
    <message>
        <source>there is no requirement “%1”.</source>
        <translation>لا يوجد متطلب «%1».</translation>
    </message>
    <message>
        <source>there is no effect “%1”.</source>
        <translation>لا يوجد أثر «%1».</translation>
    </message>
    <message>
        <source>a transition leaves at least one state.</source>
        <translation>ينطلق الانتقال من حالة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>two transitions called “%1” leave the state “%2”.</source>
        <translation>انتقالان باسم «%1» ينطلقان من الحالة «%2».</translation>
    </message>
    <message>
        <source>versions count from 1.</source>
        <translation>تُعدّ النسخ ابتداءً من 1.</translation>
    </message>
    <message>
        <source>no kind of record is called “%1”.</source>
        <translation>لا يوجد نوع سجلات اسمه «%1».</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>“%1” is not a step of the procedure “%2”.</source>
        <translation>«%1» ليس خطوة من خطوات إجراء «%2».</translation>
    </message>
    <message>
        <source>“%1” is not possible while the state is “%2”.</source>
        <translation>«%1» غير ممكن ما دامت الحالة «%2».</translation>
    </message>
    <message>
        <source>%1 Possible now: %2.</source>
        <translation>%1 الممكن الآن: %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>مدرجة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Outreach plan and multistakeholder engagement</source>
        <translation>خطة التواصل وإشراك أصحاب المصلحة المتعددين</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Written statement</source>
        <translation>بيان مكتوب</translation>
    </message>
    <message>
        <source>Where the priority emerged</source>
        <translation>أين برزت الأولوية</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>أُدمج في غيره</translation>
    </message>
    <message>
        <source>Referred to another form</source>
        <translation>أُحيل إلى صيغة أخرى</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>لم تُنشأ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The edition of the forum opens</source>
        <translation>تُفتح طبعة المنتدى</translation>
    </message>
    <message>
        <source>Tell the proposers what the MAG decided</source>
        <translation>إبلاغ مقدّمي المقترح بما قرره الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Go through the launch checklist: mailing list, coordinating team, page, first call</source>
        <translation>استعراض قائمة الانطلاق المرجعية: القائمة البريدية، وفريق التنسيق، والصفحة، وأول مكالمة</translation>
    </message>
    <message>
        <source>Announce the draft and until when it can be commented</source>
        <translation>الإعلان عن المسودة وعن آخر موعد للتعليق عليها</translation>
    </message>
    <message>
        <source>Bring the draft into the session at the annual meeting</source>
        <translation>طرح المسودة في الجلسة في الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Help to work in the comments made online and at the meeting</source>
        <translation>المساعدة على إدماج التعليقات الواردة عبر الإنترنت وفي الاجتماع</translation>
    </message>
    <message>
        <source>Carry the output to other fora and note where</source>
        <translation>نقل المخرج إلى محافل أخرى وتدوين مكان ذلك</translation>
    </message>
    <message>
        <source>Tell the MAG what the evaluation found</source>
        <translation>إبلاغ الفريق الاستشاري بما خلص إليه التقييم</translation>
    </message>
    <message>
        <source>The edition of the network opens</source>
        <translation>تُفتح طبعة الشبكة</translation>
    </message>
    <message>
        <source>Tell those who brought the concept what the MAG decided</source>
        <translation>إبلاغ من قدّموا التصور بما قرره الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Contract the expert consultant</source>
        <translation>التعاقد مع الخبير الاستشاري</translation>
    </message>
    <message>
        <source>Call for experts and form their working group</source>
        <translation>دعوة الخبراء وتشكيل فريقهم العامل</translation>
    </message>
    <message>
        <source>Reach out for input and comments</source>
        <translation>التواصل لجمع المساهمات والتعليقات</translation>
    </message>
    <message>
        <source>The edition of the next cycle opens</source>
        <translation>تُفتح طبعة الدورة التالية</translation>
    </message>
    <message>
        <source>Ask the MAG for its liaison in the new cycle</source>
        <translation>سؤال الفريق الاستشاري عن مسؤول اتصاله في الدورة الجديدة</translation>
    </message>
    <message>
        <source>The initiative is listed</source>
        <translation>تُدرج المبادرة</translation>
    </message>
    <message>
        <source>Show the initiative among those listed on the IGF website</source>
        <translation>إظهار المبادرة بين المبادرات المدرجة على موقع المنتدى</translation>
    </message>
    <message>
        <source>Invite the initiative to the shared work of the initiatives and their mailing list</source>
        <translation>دعوة المبادرة إلى العمل المشترك للمبادرات وقائمتها البريدية</translation>
    </message>
    <message>
        <source>Tell the initiative what was decided and why</source>
        <translation>إبلاغ المبادرة بما تقرر وسببه</translation>
    </message>
    <message>
        <source>Show the initiative as dormant on the IGF website</source>
        <translation>إظهار المبادرة خاملة على موقع المنتدى</translation>
    </message>
    <message>
        <source>Show the initiative as closed on the IGF website, in its own words</source>
        <translation>إظهار المبادرة مغلقة على موقع المنتدى، بكلماتها هي</translation>
    </message>
    <message>
        <source>The day the report of the meeting came is recorded</source>
        <translation>يُسجَّل يوم ورود تقرير الاجتماع</translation>
    </message>
    <message>
        <source>Files attached: %1</source>
        <translation>الملفات المرفقة: %1</translation>
    </message>
    <message>
        <source>Everything on the checklist is done.</source>
        <translation>أُنجز كل ما في القائمة المرجعية.</translation>
    </message>
    <message>
        <source>Still open on the checklist: %1.</source>
        <translation>ما زال مفتوحًا في القائمة المرجعية: %1.</translation>
    </message>
    <message>
        <source>Edition of a Best Practice Forum</source>
        <translation>طبعة منتدى أفضل الممارسات</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>قيد الانطلاق</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Draft out for comment</source>
        <translation>المسودة مطروحة للتعليق</translation>
    </message>
    <message>
        <source>Session held</source>
        <translation>عُقدت الجلسة</translation>
    </message>
    <message>
        <source>Final published</source>
        <translation>نُشر النص النهائي</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>جرى تقييمها</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>توقفت قبل أوانها</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Publish draft</source>
        <translation>نشر المسودة</translation>
    </message>
    <message>
        <source>Hold session</source>
        <translation>عقد الجلسة</translation>
    </message>
    <message>
        <source>Publish final</source>
        <translation>نشر النص النهائي</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>إيقاف قبل الأوان</translation>
    </message>
    <message>
        <source>Proposal of a Best Practice Forum</source>
        <translation>مقترح منتدى أفضل الممارسات</translation>
    </message>
    <message>
        <source>Before the MAG</source>
        <translation>لدى الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Put to the MAG</source>
        <translation>عرض على الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Do not select</source>
        <translation>عدم الاختيار</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>دمج في غيره</translation>
    </message>
    <message>
        <source>Refer to another form</source>
        <translation>إحالة إلى صيغة أخرى</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Listing of a national, regional or youth initiative</source>
        <translation>إدراج مبادرة وطنية أو إقليمية أو شبابية</translation>
    </message>
    <message>
        <source>Mark as dormant</source>
        <translation>وسم بأنها خاملة</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>إدراج من جديد</translation>
    </message>
    <message>
        <source>Annual meeting of a national, regional or youth initiative</source>
        <translation>الاجتماع السنوي لمبادرة وطنية أو إقليمية أو شبابية</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>أُعلن عنه</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>ورد التقرير</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Receive report</source>
        <translation>استلام التقرير</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Statement of a national, regional or youth initiative</source>
        <translation>بيان مبادرة وطنية أو إقليمية أو شبابية</translation>
    </message>
    <message>
        <source>Recognized and listed</source>
        <translation>معترف بها ومدرجة</translation>
    </message>
    <message>
        <source>Recognize and list</source>
        <translation>اعتراف وإدراج</translation>
    </message>
    <message>
        <source>Concept of a Policy Network</source>
        <translation>تصور شبكة سياسات</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>التصور</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>جرى التشاور</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>منشأة</translation>
    </message>
    <message>
        <source>Consult on feasibility</source>
        <translation>التشاور بشأن الجدوى</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Establish</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Do not establish</source>
        <translation>عدم الإنشاء</translation>
    </message>
    <message>
        <source>Edition of a Policy Network</source>
        <translation>طبعة شبكة سياسات</translation>
    </message>
    <message>
        <source>Call for inputs closed</source>
        <translation>أُغلقت الدعوة لتقديم المساهمات</translation>
    </message>
    <message>
        <source>Continued in the next cycle</source>
        <translation>مستمرة في الدورة التالية</translation>
    </message>
    <message>
        <source>Close the calls for input</source>
        <translation>إغلاق الدعوات لتقديم المساهمات</translation>
    </message>
    <message>
        <source>Continue in the next cycle</source>
        <translation>مواصلة في الدورة التالية</translation>
    </message>
    <message>
        <source>Annual report of an NRI due on, in the year after</source>
        <translation>استحقاق التقرير السنوي لمبادرة وطنية أو إقليمية، في السنة التالية</translation>
    </message>
    <message>
        <source>Days before a due date for the first reminder (no source sets them)</source>
        <translation>أيام أول تذكير قبل تاريخ الاستحقاق (لا يحددها أي مصدر)</translation>
    </message>
    <message>
        <source>Days from one reminder to the next (no source sets them)</source>
        <translation>الأيام من تذكير إلى التالي (لا يحددها أي مصدر)</translation>
    </message>
    <message>
        <source>Days to answer a letter that asks for it (no source sets them)</source>
        <translation>أيام الرد على رسالة تطلب ردًا (لا يحددها أي مصدر)</translation>
    </message>
    <message>
        <source>the workstream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>the MAG</source>
        <translation>الفريق الاستشاري</translation>
    </message>
    <message>
        <source>the forum</source>
        <translation>المنتدى</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>the initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Annual meeting has begun</source>
        <translation>بدأ الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Enough facilitators</source>
        <translation>عدد كافٍ من الميسّرين</translation>
    </message>
    <message>
        <source>Enough of them from the MAG</source>
        <translation>عدد كافٍ منهم من الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Submitted or seconded by a MAG member</source>
        <translation>مقدَّم أو مؤيَّد من عضو في الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Ahead of the first MAG meeting of the cycle</source>
        <translation>قبل أول اجتماع للفريق الاستشاري في الدورة</translation>
    </message>
    <message>
        <source>Assessed on the published metrics</source>
        <translation>قُيّم بحسب المقاييس المنشورة</translation>
    </message>
    <message>
        <source>Decided at a MAG meeting</source>
        <translation>تقرر في اجتماع للفريق الاستشاري</translation>
    </message>
    <message>
        <source>Names what it is merged into</source>
        <translation>يسمّي ما أُدمج فيه</translation>
    </message>
    <message>
        <source>Launch checklist done</source>
        <translation>أُنجزت قائمة الانطلاق المرجعية</translation>
    </message>
    <message>
        <source>MAG facilitator in the coordinating team</source>
        <translation>ميسّر من الفريق الاستشاري في فريق التنسيق</translation>
    </message>
    <message>
        <source>Three key elements in the draft</source>
        <translation>ثلاثة عناصر أساسية في المسودة</translation>
    </message>
    <message>
        <source>Seven recommended elements in the draft</source>
        <translation>سبعة عناصر موصى بها في المسودة</translation>
    </message>
    <message>
        <source>Comment period of the draft set</source>
        <translation>تحديد فترة التعليق على المسودة</translation>
    </message>
    <message>
        <source>Draft out well ahead of the annual meeting</source>
        <translation>صدور المسودة قبل الاجتماع السنوي بوقت كافٍ</translation>
    </message>
    <message>
        <source>Comments dealt with</source>
        <translation>معالجة التعليقات</translation>
    </message>
    <message>
        <source>Evaluation written</source>
        <translation>كتابة التقييم</translation>
    </message>
    <message>
        <source>Enough open virtual meetings</source>
        <translation>عدد كافٍ من الاجتماعات الافتراضية المفتوحة</translation>
    </message>
    <message>
        <source>Active mailing list</source>
        <translation>قائمة بريدية نشطة</translation>
    </message>
    <message>
        <source>Process documented on the IGF website</source>
        <translation>توثيق العملية على موقع المنتدى</translation>
    </message>
    <message>
        <source>Draft out for comment before the annual meeting</source>
        <translation>طرح المسودة للتعليق قبل الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Session at the annual meeting</source>
        <translation>جلسة في الاجتماع السنوي</translation>
    </message>
    <message>
        <source>Final output published</source>
        <translation>نشر المخرج النهائي</translation>
    </message>
    <message>
        <source>Priority that it answers</source>
        <translation>الأولوية التي تستجيب لها</translation>
    </message>
    <message>
        <source>Feasibility and benefits</source>
        <translation>الجدوى والفوائد</translation>
    </message>
    <message>
        <source>Stakeholders and MAG consulted</source>
        <translation>استشارة أصحاب المصلحة والفريق الاستشاري</translation>
    </message>
    <message>
        <source>MAG liaison delegated</source>
        <translation>إيفاد مسؤول اتصال من الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Calls for input closed</source>
        <translation>إغلاق الدعوات لتقديم المساهمات</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>شفافة</translation>
    </message>
    <message>
        <source>Inclusive</source>
        <translation>شاملة</translation>
    </message>
    <message>
        <source>Bottom-up</source>
        <translation>من القاعدة إلى القمة</translation>
    </message>
    <message>
        <source>Multistakeholder</source>
        <translation>متعددة أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Non-commercial</source>
        <translation>غير تجارية</translation>
    </message>
    <message>
        <source>Organizing team from enough stakeholder groups</source>
        <translation>فريق منظِّم من عدد كافٍ من مجموعات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Organizing team from all stakeholder groups</source>
        <translation>فريق منظِّم من كل مجموعات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Meeting has begun</source>
        <translation>بدأ الاجتماع</translation>
    </message>
    <message>
        <source>Report of the meeting</source>
        <translation>تقرير الاجتماع</translation>
    </message>
    <message>
        <source>No output is on record.</source>
        <translation>لا يرد في السجل أي مخرج.</translation>
    </message>
    <message>
        <source>The draft has all of them.</source>
        <translation>في المسودة العناصر كلها.</translation>
    </message>
    <message>
        <source>Not confirmed in the draft: %1.</source>
        <translation>غير مؤكد في المسودة: %1.</translation>
    </message>
    <message>
        <source>No MAG facilitator is in the coordinating team.</source>
        <translation>لا ميسّر من الفريق الاستشاري في فريق التنسيق.</translation>
    </message>
    <message>
        <source>MAG facilitators in the coordinating team: %1.</source>
        <translation>ميسّرو الفريق الاستشاري في فريق التنسيق: %1.</translation>
    </message>
    <message>
        <source>No draft is out for comment.</source>
        <translation>لا مسودة مطروحة للتعليق.</translation>
    </message>
    <message>
        <source>The annual meeting of the cycle is not on record.</source>
        <translation>الاجتماع السنوي للدورة غير وارد في السجل.</translation>
    </message>
    <message>
        <source>Comments are taken from %1; %2 weeks before the annual meeting is %3.</source>
        <translation>تُقبل التعليقات من %1؛ واليوم الواقع قبل الاجتماع السنوي بعدد %2 من الأسابيع هو %3.</translation>
    </message>
    <message>
        <source>No draft was put out for comment.</source>
        <translation>لم تُطرح أي مسودة للتعليق.</translation>
    </message>
    <message>
        <source>Comments were taken only from %1; the annual meeting began on %2.</source>
        <translation>لم تُقبل التعليقات إلا من %1؛ وبدأ الاجتماع السنوي في %2.</translation>
    </message>
    <message>
        <source>The draft was out for comment from %1.</source>
        <translation>كانت المسودة مطروحة للتعليق من %1.</translation>
    </message>
    <message>
        <source>The session took place on %1.</source>
        <translation>انعقدت الجلسة في %1.</translation>
    </message>
    <message>
        <source>No session at the annual meeting is on record.</source>
        <translation>لا ترد في السجل جلسة في الاجتماع السنوي.</translation>
    </message>
    <message>
        <source>It is not confirmed that the comments on the draft were dealt with.</source>
        <translation>لم يتأكد أن التعليقات على المسودة عولجت.</translation>
    </message>
    <message>
        <source>The comments on the draft were dealt with.</source>
        <translation>عولجت التعليقات على المسودة.</translation>
    </message>
    <message>
        <source>The final output is not published.</source>
        <translation>لم يُنشر المخرج النهائي.</translation>
    </message>
    <message>
        <source>No call for input is on record.</source>
        <translation>لا ترد في السجل دعوة لتقديم المساهمات.</translation>
    </message>
    <message>
        <source>It is not noted until when input is taken.</source>
        <translation>لم يُدوَّن حتى متى تُقبل المساهمات.</translation>
    </message>
    <message>
        <source>Input is taken until %1.</source>
        <translation>تُقبل المساهمات حتى %1.</translation>
    </message>
    <message>
        <source>Every call for input has closed.</source>
        <translation>أُغلقت كل دعوة لتقديم المساهمات.</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>الدعوات: %1</translation>
    </message>
    <message>
        <source>Open virtual meetings held: %1; needed: %2.</source>
        <translation>الاجتماعات الافتراضية المفتوحة المعقودة: %1؛ اللازم: %2.</translation>
    </message>
    <message>
        <source>No figures of a mailing list are on record.</source>
        <translation>لا ترد في السجل أرقام لقائمة بريدية.</translation>
    </message>
    <message>
        <source>Subscribers at last: %1; messages a month, on average: %2 (months counted: %3)</source>
        <translation>المشتركون في آخر عدّ: %1؛ الرسائل شهريًا في المتوسط: %2 (عدد الأشهر: %3)</translation>
    </message>
    <message>
        <source>Figures of the list are on record; how many are enough, the source leaves open.</source>
        <translation>أرقام القائمة واردة في السجل؛ أما كم منها يكفي، فلا يحدده المصدر.</translation>
    </message>
    <message>
        <source>%1 subscribers</source>
        <translation>المشتركون: %1</translation>
    </message>
    <message>
        <source>%1 messages a month</source>
        <translation>الرسائل شهريًا: %1</translation>
    </message>
    <message>
        <source>The list is as active as this cycle asks for.</source>
        <translation>القائمة نشطة بالقدر الذي تطلبه هذه الدورة.</translation>
    </message>
    <message>
        <source>This cycle asks for more: %1.</source>
        <translation>تطلب هذه الدورة أكثر: %1.</translation>
    </message>
    <message>
        <source>The meeting begins on %1.</source>
        <translation>يبدأ الاجتماع في %1.</translation>
    </message>
    <message>
        <source>The meeting began on %1.</source>
        <translation>بدأ الاجتماع في %1.</translation>
    </message>
    <message>
        <source>No annual report since %1 has arrived, and no other proof of activity was accepted.</source>
        <translation>لم يرد أي تقرير سنوي منذ %1، ولم يُقبل إثبات آخر للنشاط.</translation>
    </message>
    <message>
        <source>Facilitators named: %1; needed: %2.</source>
        <translation>الميسّرون المسمَّون: %1؛ اللازم: %2.</translation>
    </message>
    <message>
        <source>MAG members among the facilitators: %1; needed: %2.</source>
        <translation>أعضاء الفريق الاستشاري بين الميسّرين: %1؛ اللازم: %2.</translation>
    </message>
    <message>
        <source>No MAG member is named who submits or seconds the proposal.</source>
        <translation>لم يُسمَّ عضو في الفريق الاستشاري يقدّم المقترح أو يؤيده.</translation>
    </message>
    <message>
        <source>The person who submits or seconds the proposal was on the MAG on %1.</source>
        <translation>كان من يقدّم المقترح أو يؤيده عضوًا في الفريق الاستشاري في %1.</translation>
    </message>
    <message>
        <source>The person who submits or seconds the proposal is among its facilitators.</source>
        <translation>الشخص الذي يقدّم المقترح أو يثنّيه من بين ميسّريه.</translation>
    </message>
    <message>
        <source>The person who submits or seconds the proposal is not among its facilitators.</source>
        <translation>الشخص الذي يقدّم المقترح أو يثنّيه ليس من بين ميسّريه.</translation>
    </message>
    <message>
        <source>only an earlier version can be replaced.</source>
        <translation>لا يمكن استبدال إلا إصدار أسبق.</translation>
    </message>
    <message>
        <source>Named as MAG liaison, but not on record as a member of the MAG on %2: %1.</source>
        <translation>مسمّون حلقةَ وصل للفريق الاستشاري وغير مسجّلين أعضاءً فيه في %2: %1.</translation>
    </message>
    <message>
        <source>Named as MAG facilitator, but not on record as a member of the MAG on %2: %1.</source>
        <translation>مسمّون ميسّرين من الفريق الاستشاري وغير مسجّلين أعضاءً فيه في %2: %1.</translation>
    </message>
    <message>
        <source>The MAG meeting named was over on %1, before the proposal came on %2.</source>
        <translation>انتهى اجتماع الفريق الاستشاري المذكور في %1، قبل ورود المقترح في %2.</translation>
    </message>
    <message>
        <source>Who submits or seconds it facilitates</source>
        <translation>من يقدّمه أو يثنّيه ييسّره</translation>
    </message>
    <message>
        <source>Contact person named, with an address</source>
        <translation>جهة اتصال مسمّاة، مع عنوانها</translation>
    </message>
    <message>
        <source>The person who submits or seconds the proposal is not on record as a MAG member on %1.</source>
        <translation>لا يرد في السجل أن من يقدّم المقترح أو يؤيده كان عضوًا في الفريق الاستشاري في %1.</translation>
    </message>
    <message>
        <source>No MAG meeting of the cycle is on record.</source>
        <translation>لا يرد في السجل اجتماع للفريق الاستشاري في الدورة.</translation>
    </message>
    <message>
        <source>The proposal came on %1, ahead of the first MAG meeting of the cycle on %2.</source>
        <translation>ورد المقترح في %1، قبل أول اجتماع للفريق الاستشاري في الدورة في %2.</translation>
    </message>
    <message>
        <source>The proposal came on %1; the first MAG meeting of the cycle began on %2.</source>
        <translation>ورد المقترح في %1؛ وبدأ أول اجتماع للفريق الاستشاري في الدورة في %2.</translation>
    </message>
    <message>
        <source>MAG members who assessed the proposal: %1; questions they looked at: %2 of %3.</source>
        <translation>أعضاء الفريق الاستشاري الذين قيّموا المقترح: %1؛ الأسئلة التي نظروا فيها: %2 من %3.</translation>
    </message>
    <message>
        <source>The MAG meeting that decided is not named.</source>
        <translation>لم يُسمَّ اجتماع الفريق الاستشاري الذي قرر.</translation>
    </message>
    <message>
        <source>The MAG decided at its meeting of %1.</source>
        <translation>قرر الفريق الاستشاري في اجتماعه في %1.</translation>
    </message>
    <message>
        <source>The MAG meeting named begins on %1.</source>
        <translation>اجتماع الفريق الاستشاري المسمى يبدأ في %1.</translation>
    </message>
    <message>
        <source>the stakeholders</source>
        <translation>أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Not yet consulted on feasibility: %1.</source>
        <translation>لم يُستشر بعد بشأن الجدوى: %1.</translation>
    </message>
    <message>
        <source>Stakeholders were consulted on %1, the MAG on %2.</source>
        <translation>استُشير أصحاب المصلحة في %1، والفريق الاستشاري في %2.</translation>
    </message>
    <message>
        <source>The MAG has delegated no liaison.</source>
        <translation>لم يوفد الفريق الاستشاري مسؤول اتصال.</translation>
    </message>
    <message>
        <source>Liaisons delegated by the MAG: %1.</source>
        <translation>مسؤولو الاتصال الموفدون من الفريق الاستشاري: %1.</translation>
    </message>
    <message>
        <source>Meetings of the coordination group in %1: %2; attended: %3</source>
        <translation>اجتماعات فريق التنسيق في %1: %2؛ منها ما حُضر: %3</translation>
    </message>
    <message>
        <source>The annual meeting begins on %1.</source>
        <translation>يبدأ الاجتماع السنوي في %1.</translation>
    </message>
    <message>
        <source>The annual meeting began on %1.</source>
        <translation>بدأ الاجتماع السنوي في %1.</translation>
    </message>
    <message>
        <source>“%1” follows a date that is not there.</source>
        <translation>«%1» يتبع تاريخًا غير موجود.</translation>
    </message>
    <message>
        <source>These dates would follow each other in a circle: %1.</source>
        <translation>تتبع هذه التواريخ بعضها بعضًا في دائرة: %1.</translation>
    </message>
    <message>
        <source>This date is not in the plan.</source>
        <translation>هذا التاريخ ليس في الخطة.</translation>
    </message>
    <message>
        <source>Records of this kind are not asked for it.</source>
        <translation>لا يُطلب ذلك من سجلات هذا النوع.</translation>
    </message>
    <message>
        <source>It is attached.</source>
        <translation>مرفق.</translation>
    </message>
    <message>
        <source>%1 Where it can be seen is not noted.</source>
        <translation>%1 ولم يُدوَّن أين يظهر ذلك.</translation>
    </message>
    <message>
        <source>The output itself does not stand as published yet: “Publish” is a step of its own.</source>
        <translation>المخرج نفسه ليس منشورًا بعد: فالنشر خطوة قائمة بذاتها.</translation>
    </message>
    <message>
        <source>an open group with open lists and archives</source>
        <translation>مجموعة مفتوحة بقوائم ومحفوظات مفتوحة</translation>
    </message>
    <message>
        <source>what an application contains</source>
        <translation>ما يتضمنه الطلب</translation>
    </message>
    <message>
        <source>the report confirms the recognition</source>
        <translation>التقرير يؤكد الاعتراف</translation>
    </message>
    <message>
        <source>invitation to the coordination group</source>
        <translation>الدعوة إلى مجموعة التنسيق</translation>
    </message>
    <message>
        <source>a place in the annual programme</source>
        <translation>مكان في البرنامج السنوي</translation>
    </message>
    <message>
        <source>the written statement</source>
        <translation>البيان المكتوب</translation>
    </message>
    <message>
        <source>stakeholder groups that count</source>
        <translation>مجموعات أصحاب المصلحة المحتسبة</translation>
    </message>
    <message>
        <source>a page on the IGF website</source>
        <translation>صفحة على موقع المنتدى</translation>
    </message>
    <message>
        <source>open membership</source>
        <translation>عضوية مفتوحة</translation>
    </message>
    <message>
        <source>an open mailing list</source>
        <translation>قائمة بريدية مفتوحة</translation>
    </message>
    <message>
        <source>public archives</source>
        <translation>محفوظات علنية</translation>
    </message>
    <message>
        <source>list guidelines and Code of Conduct</source>
        <translation>إرشادات القائمة ومدونة السلوك</translation>
    </message>
    <message>
        <source>minority and dissenting views shown</source>
        <translation>إظهار آراء الأقلية والمخالفين</translation>
    </message>
    <message>
        <source>what an annual report tells</source>
        <translation>ما يرويه التقرير السنوي</translation>
    </message>
    <message>
        <source>the day an annual report is due</source>
        <translation>موعد استحقاق التقرير السنوي</translation>
    </message>
    <message>
        <source>a report before a session</source>
        <translation>تقرير قبل الجلسة</translation>
    </message>
    <message>
        <source>a report on the session itself</source>
        <translation>تقرير عن الجلسة نفسها</translation>
    </message>
    <message>
        <source>a report or other proof of activity</source>
        <translation>تقرير أو دليل آخر على النشاط</translation>
    </message>
    <message>
        <source>hand-over before retiring</source>
        <translation>التسليم قبل الإنهاء</translation>
    </message>
    <message>
        <source>a plan to last</source>
        <translation>خطة للاستمرار</translation>
    </message>
    <message>
        <source>outputs of many kinds</source>
        <translation>مخرجات من أنواع كثيرة</translation>
    </message>
    <message>
        <source>part in the coordination group</source>
        <translation>المشاركة في مجموعة التنسيق</translation>
    </message>
    <message>
        <source>sessions are asked for</source>
        <translation>الجلسات تُطلب</translation>
    </message>
    <message>
        <source>a paper for a main session</source>
        <translation>ورقة للجلسة الرئيسية</translation>
    </message>
    <message>
        <source>proposed by a MAG member</source>
        <translation>اقتراح من عضو في الفريق الاستشاري</translation>
    </message>
    <message>
        <source>selection by the MAG</source>
        <translation>الاختيار من الفريق الاستشاري</translation>
    </message>
    <message>
        <source>a MAG facilitator in the team</source>
        <translation>ميسر من الفريق الاستشاري في الفريق</translation>
    </message>
    <message>
        <source>support by the Secretariat</source>
        <translation>دعم الأمانة</translation>
    </message>
    <message>
        <source>work shown on the website</source>
        <translation>عرض العمل على الموقع</translation>
    </message>
    <message>
        <source>the coordinating team</source>
        <translation>فريق التنسيق</translation>
    </message>
    <message>
        <source>the draft as input to the annual meeting</source>
        <translation>المسودة مدخلاً للاجتماع السنوي</translation>
    </message>
    <message>
        <source>a MAG member submits or seconds, and facilitates</source>
        <translation>عضو في الفريق الاستشاري يقدم أو يزكي وييسر</translation>
    </message>
    <message>
        <source>in time for the first MAG meeting</source>
        <translation>قبل الاجتماع الأول للفريق الاستشاري</translation>
    </message>
    <message>
        <source>what a proposal contains</source>
        <translation>ما يتضمنه المقترح</translation>
    </message>
    <message>
        <source>relevance and suitability</source>
        <translation>الصلة والملاءمة</translation>
    </message>
    <message>
        <source>a community that is interested</source>
        <translation>مجتمع مهتم</translation>
    </message>
    <message>
        <source>the output that is expected</source>
        <translation>المخرج المتوقع</translation>
    </message>
    <message>
        <source>open virtual meetings</source>
        <translation>اجتماعات افتراضية مفتوحة</translation>
    </message>
    <message>
        <source>an active mailing list</source>
        <translation>قائمة بريدية نشطة</translation>
    </message>
    <message>
        <source>a draft open for comments</source>
        <translation>مسودة مفتوحة للتعليقات</translation>
    </message>
    <message>
        <source>a session at the annual meeting</source>
        <translation>جلسة في الاجتماع السنوي</translation>
    </message>
    <message>
        <source>a final output</source>
        <translation>مخرج نهائي</translation>
    </message>
    <message>
        <source>the key elements of an output</source>
        <translation>العناصر الأساسية للمخرج</translation>
    </message>
    <message>
        <source>the recommended elements of an output</source>
        <translation>العناصر الموصى بها للمخرج</translation>
    </message>
    <message>
        <source>the draft weeks ahead</source>
        <translation>المسودة قبل أسابيع</translation>
    </message>
    <message>
        <source>comments worked in</source>
        <translation>إدراج التعليقات</translation>
    </message>
    <message>
        <source>a mailing list of its own</source>
        <translation>قائمة بريدية خاصة به</translation>
    </message>
    <message>
        <source>experts and all groups on one framework</source>
        <translation>خبراء وكل المجموعات على إطار واحد</translation>
    </message>
    <message>
        <source>a priority of the day</source>
        <translation>أولوية راهنة</translation>
    </message>
    <message>
        <source>feasibility consulted</source>
        <translation>التشاور في الجدوى</translation>
    </message>
    <message>
        <source>a liaison of the MAG</source>
        <translation>منسق اتصال من الفريق الاستشاري</translation>
    </message>
    <message>
        <source>a written statement</source>
        <translation>بيان مكتوب</translation>
    </message>
    <message>
        <source>the six principles</source>
        <translation>المبادئ الستة</translation>
    </message>
    <message>
        <source>“%1” says only “%2”, which is no answer.</source>
        <translation>لا يقول “%1” إلا “%2”، وهذا ليس جواباً.</translation>
    </message>
    <message>
        <source>Required: “%2”. Found on %1: this is not so.</source>
        <translation>المطلوب: «%2». وتبيّن في %1 أن الأمر ليس كذلك.</translation>
    </message>
    <message>
        <source>the Secretariat decides</source>
        <translation>القرار للأمانة</translation>
    </message>
    <message>
        <source>the MAG has no part in coalitions</source>
        <translation>لا دور للفريق الاستشاري في التحالفات</translation>
    </message>
    <message>
        <source>what support there is</source>
        <translation>الدعم المتاح</translation>
    </message>
    <message>
        <source>how members are counted</source>
        <translation>كيف يُعد الأعضاء</translation>
    </message>
    <message>
        <source>full members and observers</source>
        <translation>الأعضاء الكاملون والمراقبون</translation>
    </message>
    <message>
        <source>how a coalition is led</source>
        <translation>كيف يُقاد التحالف</translation>
    </message>
    <message>
        <source>what a coalition lives on</source>
        <translation>موارد التحالف</translation>
    </message>
    <message>
        <source>activities of a coalition</source>
        <translation>أنشطة التحالف</translation>
    </message>
    <message>
        <source>short summaries of outputs</source>
        <translation>ملخصات قصيرة للمخرجات</translation>
    </message>
    <message>
        <source>achievements on record</source>
        <translation>الإنجازات المسجلة</translation>
    </message>
    <message>
        <source>coalitions work together</source>
        <translation>تعاون التحالفات</translation>
    </message>
    <message>
        <source>recommendations followed up</source>
        <translation>متابعة التوصيات</translation>
    </message>
    <message>
        <source>regular open sessions and an output</source>
        <translation>جلسات مفتوحة منتظمة ومخرج</translation>
    </message>
    <message>
        <source>the MAG is told of progress</source>
        <translation>إبلاغ الفريق الاستشاري بالتقدم</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>new topics or earlier work built on</source>
        <translation>مواضيع جديدة أو بناء على عمل سابق</translation>
    </message>
    <message>
        <source>outputs carried to others</source>
        <translation>نقل المخرجات إلى جهات أخرى</translation>
    </message>
    <message>
        <source>outputs published together</source>
        <translation>نشر المخرجات معًا</translation>
    </message>
    <message>
        <source>outputs that can be updated</source>
        <translation>مخرجات قابلة للتحديث</translation>
    </message>
    <message>
        <source>themes that go on or are new</source>
        <translation>مواضيع مستمرة أو جديدة</translation>
    </message>
    <message>
        <source>initiatives are independent</source>
        <translation>المبادرات مستقلة</translation>
    </message>
    <message>
        <source>shared work of the initiatives</source>
        <translation>العمل المشترك للمبادرات</translation>
    </message>
    <message>
        <source>It is stated under “%1”.</source>
        <translation>ورد ذلك تحت «%1».</translation>
    </message>
    <message>
        <source>Nothing is stated under “%1” yet.</source>
        <translation>لم يرد شيء تحت «%1» بعد.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>The program was stopped while it was writing %1. To put it in order a copy is made, and there is no place for that: %2</source>
        <translation>توقف البرنامج أثناء كتابة %1. لإصلاحه تُنشأ نسخة، ولا مكان لها: %2</translation>
    </message>
    <message>
        <source>The disk reported a fault while this was being saved. It stands in the register now, but it is not certain that it stays: make a backup on another disk.</source>
        <translation>أبلغ القرص عن خلل أثناء الحفظ. التغيير موجود في السجل الآن، لكن بقاءه غير مؤكد: أنشئ نسخة احتياطية على قرص آخر.</translation>
    </message>
    <message>
        <source>The program was stopped while it was writing %1, and what it left does not make a whole register of it. Nothing was changed. Restore a backup.</source>
        <translation>توقف البرنامج أثناء كتابة %1، وما تركه لا يجعل منه سجلًا سليمًا. لم يتغير شيء. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The program was stopped while it was writing, and another file has taken the place of %1 since. What was left over does not belong to it and is kept as %2. Open the register again.</source>
        <translation>توقف البرنامج أثناء الكتابة، ثم حلّ ملف آخر محل %1. ما بقي لا يخصه وهو محفوظ باسم %2. افتح السجل مرة أخرى.</translation>
    </message>
    <message>
        <source>An attached file does not have the size on record. Restore a backup.</source>
        <translation>حجم ملف مرفق ليس كالمسجَّل. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>An attached file is of another type than is on record. Restore a backup.</source>
        <translation>ملف مرفق من نوع غير المسجّل. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing, without which no register can be opened. Install the package %1.</source>
        <translation>مشغّل SQLite الخاص بـ Qt غير موجود، ولا يمكن فتح أي سجل من دونه. ثبّت الحزمة %1.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 can be kept in the register. Keep it elsewhere and link to it.</source>
        <translation>حجم الملف %1؛ والحد الأقصى لما يمكن حفظه في السجل %2. احفظه في مكان آخر وضع رابطًا إليه.</translation>
    </message>
    <message>
        <source>The register does not hold this file.</source>
        <translation>لا يضم السجل هذا الملف.</translation>
    </message>
    <message>
        <source>An attached file is damaged. Restore a backup.</source>
        <translation>ملف مرفق تالف. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3</source>
        <translation>تعذر نقل %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>يتعذر إنشاء المجلد %1: %2.</translation>
    </message>
    <message>
        <source>The copy is not complete and was thrown away.</source>
        <translation>النسخة غير كاملة وقد أُتلفت.</translation>
    </message>
    <message>
        <source>The register is open; close it before another is put in its place.</source>
        <translation>السجل مفتوح؛ أغلقه قبل أن يوضع غيره مكانه.</translation>
    </message>
    <message>
        <source>The register&apos;s file is damaged. Restore a backup.</source>
        <translation>ملف السجل تالف. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A record was changed outside of this program: its history does not say what it says now. Restore a backup.</source>
        <translation>غُيّر سجل من خارج هذا البرنامج: تاريخه لا يطابق ما يرد فيه الآن. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>by %1 on %2 (process %3)</source>
        <translation>من جانب %1 على %2 (العملية %3)</translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <translation>ليس في التاريخ خطوة %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>‏%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you have no permission.</source>
        <translation>تتعذر قراءة %1: ليس لديك إذن.</translation>
    </message>
    <message>
        <source>%1 is not a register.</source>
        <translation>‏%1 ليس سجلًا.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Install that version to open it; the file was not changed.</source>
        <translation>‏%1 كُتب بنسخة أحدث من هذا البرنامج. ثبّت تلك النسخة لفتحه؛ ولم يتغير الملف.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and is no longer in the form a register has. Restore a backup.</source>
        <translation>‏%1 غيّره برنامج آخر ولم يعد على هيئة السجل. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 is not built like a register: another program has changed its tables. Restore a backup.</source>
        <translation>‏%1 ليس مبنيًا كسجل: فقد غيّر برنامج آخر جداوله. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The register is already open %1.</source>
        <translation>السجل مفتوح بالفعل %1.</translation>
    </message>
    <message>
        <source>The program was stopped while it was writing %1. Open it in the window, or run a command that changes it: that puts it in order. Or view a copy.</source>
        <translation>توقف البرنامج وهو يكتب %1. افتحه في النافذة أو شغّل أمرًا يغيّره، فيعود إلى نظامه. أو اعرض نسخة.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program. Open it in the window, or run a command that changes it: that brings it up to date. Or view a copy.</source>
        <translation>‏%1 كُتب بنسخة أقدم من هذا البرنامج. افتحه في النافذة أو شغّل أمرًا يغيّره، فيُحدَّث. أو اعرض نسخة.</translation>
    </message>
    <message>
        <source>There is no place for a temporary copy: %1</source>
        <translation>لا مكان لنسخة مؤقتة: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 already exists; choose another name.</source>
        <translation>‏%1 موجود من قبل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>يتعذر إنشاء %1: %2.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it changed has been changed again since.</source>
        <translation>لا يمكن التراجع عن هذا: فما غيّره تغيّر من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Make room and try again.</source>
        <translation>لم يُكتب %1: القرص ممتلئ. أفسح مكانًا ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The disk is full. Make room.</source>
        <translation>القرص ممتلئ. أفسح مكانًا.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء؛ أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The register cannot be written to: its file or its folder is read-only.</source>
        <translation>تتعذر الكتابة في السجل: ملفه أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>The register is open in another window or program.</source>
        <translation>السجل مفتوح في نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>This file is not a register.</source>
        <translation>هذا الملف ليس سجلًا.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>يتعذر فتح الملف.</translation>
    </message>
    <message>
        <source>A value is too long to be kept.</source>
        <translation>إحدى القيم أطول من أن تُحفظ.</translation>
    </message>
    <message>
        <source>This does not fit the rest of the register, so nothing was saved.</source>
        <translation>هذا لا يتوافق مع بقية السجل، لذا لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The work was stopped; nothing was changed.</source>
        <translation>أُوقف العمل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The register&apos;s file could not be read or written.</source>
        <translation>تعذرت قراءة ملف السجل أو كتابته.</translation>
    </message>
    <message>
        <source>Nothing was saved: the register&apos;s file was moved, replaced or deleted while it was open. Close it and open it again.</source>
        <translation>لم يُحفظ شيء: نُقل ملف السجل أو استُبدل أو حُذف وهو مفتوح. أغلقه وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because a later step depends on it: “%2” (step %3). Undo that one first.</source>
        <translation>لا يمكن التراجع عن «%1»، لأن خطوة لاحقة تعتمد عليها: «%2» (الخطوة %3). تراجع عن تلك أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء تمكن إعادته.</translation>
    </message>
    <message>
        <source>The history was changed outside of this program: step %1 does not fit the steps before it. Restore a backup.</source>
        <translation>غُيّر التاريخ من خارج هذا البرنامج: الخطوة %1 لا تتوافق مع الخطوات التي قبلها. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This register is open for viewing only.</source>
        <translation>هذا السجل مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>Nothing was saved: something larger is being saved just now. Try again in a moment.</source>
        <translation>لم يُحفظ شيء: يجري الآن حفظ ما هو أكبر. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>لم يُحفظ شيء. %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was saved, because the file could not be written.</source>
        <translation>لم يُحفظ شيء، لأن كتابة الملف تعذرت.</translation>
    </message>
    <message>
        <source>This cannot be undone: the register was reorganized since.</source>
        <translation>لا يمكن التراجع عن هذا: أُعيد تنظيم السجل بعد ذلك.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it changed was erased.</source>
        <translation>لا يمكن التراجع عن هذا: ما غيّره قد مُحي.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع عن: %1</translation>
    </message>
    <message>
        <source>There is no such record (any more).</source>
        <translation>لا يوجد سجل كهذا (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>on %1 (process %2)</source>
        <translation>على %1 (العملية %2)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its name with all its folders has %2 bytes, and %3 are the most that a register's may have. Give it a shorter name, or move it to a folder that is not so deep.</source>
        <translation>تعذر فتح %1: اسمه مع كل مجلداته %2 بايت، وأقصى ما يجوز لسجل %3. أعطه اسما أقصر أو انقله إلى مجلد أقل عمقا.</translation>
    </message>
    <message>
        <source>%1 is left over from another register and would be mixed into this one. Choose another name, or move that file away first.</source>
        <translation>‏%1 من بقايا سجل آخر وسيختلط بهذا السجل. اختر اسمًا آخر، أو انقل ذلك الملف أولًا.</translation>
    </message>
    <message>
        <source>The program was stopped while it put a backup in the place of %1.</source>
        <translation>توقف البرنامج وهو يضع نسخة احتياطية مكان %1.</translation>
    </message>
    <message>
        <source>%1 The backup is in its place, and what was there before is kept beside it, in a file whose name says “replaced”. Open it again.</source>
        <translation>‏%1 النسخة الاحتياطية في مكانها، وما كان هناك محفوظ بجانبها في ملف يرد في اسمه «replaced». افتحه من جديد.</translation>
    </message>
    <message>
        <source>%1 The register is as it was before. Open it again, or restore the backup again.</source>
        <translation>‏%1 السجل كما كان من قبل. افتحه من جديد، أو استعد النسخة الاحتياطية من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>تعذر حذف %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program wrote over the register's file while it was open here, as when a copy is put in its place or a program keeps folders in step. Open it again to see what it holds now, or restore a backup.</source>
        <translation>لم يُحفظ شيء: كتب برنامج آخر فوق ملف السجل وهو مفتوح هنا، كما يحدث حين توضع نسخة مكانه أو حين يزامن برنامجٌ المجلدات. افتحه من جديد لترى ما فيه الآن، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 is not a file, but has the name of one that belongs to the register. Move it away.</source>
        <translation>‏%1 ليس ملفًا، لكنه يحمل اسم ملف تابع للسجل. انقله من هنا.</translation>
    </message>
    <message>
        <source>These files could not be deleted and still hold what was erased: %1. Delete them yourself.</source>
        <translation>تعذر حذف هذه الملفات وهي ما زالت تضم ما مُحي: %1. احذفها بنفسك.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>A rescue cannot be taken back: the damaged file is still where it was.</source>
        <translation>لا يمكن التراجع عن الإنقاذ: الملف التالف لا يزال في مكانه.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1: its beginning does not say that it is a register. Restore a backup.</source>
        <translation>لا يمكن قراءة شيء من %1: بدايته لا تقول إنه سجل. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Rescue it with that version.</source>
        <translation>كُتب %1 بإصدار أحدث من هذا البرنامج. أنقذه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>Nothing could be read of %1. Restore a backup.</source>
        <translation>تعذرت قراءة أي شيء من %1. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>row %1 of the table “%2”</source>
        <translation>الصف %1 من الجدول «%2»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>what %1 referred to</source>
        <translation>ما أشار إليه %1</translation>
    </message>
    <message>
        <source>What could be read of %1 does not fit together.</source>
        <translation>ما أمكنت قراءته من %1 لا يتسق بعضه مع بعض.</translation>
    </message>
    <message>
        <source>The history cannot be kept.</source>
        <translation>لا يمكن الاحتفاظ بالتاريخ.</translation>
    </message>
    <message>
        <source>Of %1 steps of the history the first %2 could be kept.</source>
        <translation>من خطوات التاريخ وعددها %1 أمكن الاحتفاظ بأول %2.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>مفقود: %1.</translation>
    </message>
    <message>
        <source>The file had places that could not be read; nothing is known to be missing.</source>
        <translation>كانت في الملف مواضع تعذرت قراءتها؛ ولا يُعلم أن شيئًا مفقود.</translation>
    </message>
    <message>
        <source>Rescued from %1</source>
        <translation>أُنقذ من %1</translation>
    </message>
    <message>
        <source>The register is open; close it before it is rescued.</source>
        <translation>السجل مفتوح؛ أغلقه قبل إنقاذه.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>المجلد %1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 is the register itself. Name the backup that is to take its place.</source>
        <translation>‏%1 هو السجل نفسه. سمِّ النسخة الاحتياطية التي ستحل محله.</translation>
    </message>
    <message>
        <source>The name %1 is too long, because the files beside a register are called after it. Give it a name that is shorter by %2 bytes.</source>
        <translation>الاسم %1 أطول مما ينبغي، لأن الملفات التي بجانب السجل تسمى باسمه. أعطه اسمًا أقصر بمقدار %2 بايت.</translation>
    </message>
    <message>
        <source>%1 was left by another program, and would be mixed into the register. Move it away, and open the register again.</source>
        <translation>‏%1 تركه برنامج آخر، وكان سيختلط بالسجل. انقله من هنا وافتح السجل من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1: an invisible character at position %2 changes the reading direction; delete it and type the text again.</source>
        <translation>%1: رمز غير مرئي في الموضع %2 يغيّر اتجاه القراءة؛ احذفه واكتب النص من جديد.</translation>
    </message>
    <message>
        <source>%1: a control character at position %2 cannot be kept; delete it.</source>
        <translation>%1: رمز تحكم في الموضع %2 لا يمكن حفظه؛ احذفه.</translation>
    </message>
    <message>
        <source>%1: half a character at position %2; the text was cut or damaged.</source>
        <translation>%1: نصف حرف في الموضع %2؛ النص مبتور أو تالف.</translation>
    </message>
    <message>
        <source>%1: the text has %2 characters; at most %3 can be kept. Shorten it, or attach it as a file.</source>
        <translation>%1: عدد حروف النص %2؛ والحد الأقصى لما يمكن حفظه %3. اختصره، أو أرفقه ملفًا.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day of the calendar; write it as 2022-01-31.</source>
        <translation>%1: «%2» ليس يومًا من أيام التقويم؛ اكتبه هكذا ‎2022-01-31.</translation>
    </message>
    <message>
        <source>%1: the year of “%2” is outside 1900 to 2199.</source>
        <translation>%1: السنة في «%2» خارج المدى من 1900 إلى 2199.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>خلال أقل من يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>متأخر أقل من يوم</numerusform>
            <numerusform>متأخر يوم واحد</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>%1 is the register that is open. Choose another file.</source>
        <translation>‏%1 هو السجل المفتوح. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>‏%1 ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 is a register, or the backup of one, and nothing is written over it. Choose another name.</source>
        <translation>‏%1 سجل أو نسخة احتياطية من سجل، ولا يُكتب فوقه شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be read and may be a register, so nothing is written over it. Choose another name.</source>
        <translation>لا يمكن قراءة %1 وقد يكون سجلًا، فلا يُكتب فوقه شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 belongs to the register beside it, and nothing is written over it. Choose another name.</source>
        <translation>‏%1 تابع للسجل الموجود بجانبه، ولا يُكتب فوقه شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Make room and try again.</source>
        <translation>لم يُكتب %1: القرص ممتلئ. أفسح مكانًا ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 is not a file, and nothing is written over it. Choose another name.</source>
        <translation>‏%1 ليس ملفًا، ولا يُكتب فوقه شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be found by this name, of which some letters are not in UTF-8. Give the file another name and try again.</source>
        <translation>تعذر العثور على %1 بهذا الاسم، فبعض حروفه ليست بترميز UTF-8. أعط الملف اسمًا آخر وحاول من جديد.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>كانون الثاني/يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>شباط/فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>آذار/مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>نيسان/أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>أيار/مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>حزيران/يونيه</translation>
    </message>
    <message>
        <source>July</source>
        <translation>تموز/يوليه</translation>
    </message>
    <message>
        <source>August</source>
        <translation>آب/أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>أيلول/سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>تشرين الأول/أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>تشرين الثاني/نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>كانون الأول/ديسمبر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>ui::LinksView</name>
    <message>
        <source>Link with…</source>
        <translation>اربط مع…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>أزل الرابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>اربط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Linked. It shows on both records.</source>
        <translation>رُبط. ويظهر في السجلين كليهما.</translation>
    </message>
    <message>
        <source>The link is removed, from both records.</source>
        <translation>أُزيل الرابط من السجلين كليهما.</translation>
    </message>
    <message>
        <source>Linked from elsewhere</source>
        <translation>مرتبط من مكان آخر</translation>
    </message>
</context>
<context>
    <name>ui::AttachmentsPage</name>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>At</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
</context>
<context>
    <name>ui::BalanceView</name>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Stakeholder groups</source>
        <translation>مجموعات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Regional groups</source>
        <translation>المجموعات الإقليمية</translation>
    </message>
</context>
<context>
    <name>ui::CaseFrame</name>
    <message>
        <source>No step leads on from here.</source>
        <translation>لا خطوة تمضي من هنا.</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>يؤدي إلى: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; open a step to see what it requires</source>
        <translation>
            <numerusform>ولا غيرها؛ افتح خطوة لترى ما تتطلبه</numerusform>
            <numerusform>وواحد آخر؛ افتح خطوة لترى ما تتطلبه</numerusform>
            <numerusform>واثنان آخران؛ افتح خطوة لترى ما تتطلبه</numerusform>
            <numerusform>و%Ln أخرى؛ افتح خطوة لترى ما تتطلبه</numerusform>
            <numerusform>و%Ln آخر؛ افتح خطوة لترى ما تتطلبه</numerusform>
            <numerusform>و%Ln آخر؛ افتح خطوة لترى ما تتطلبه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way of these steps.</source>
        <translation>لا شيء يحول دون هذه الخطوات.</translation>
    </message>
    <message>
        <source>Show the procedure</source>
        <translation>عرض الإجراء</translation>
    </message>
    <message>
        <source>Propose again for %1</source>
        <translation>اقتراح من جديد لسنة %1</translation>
    </message>
    <message>
        <source>A proposal for the next cycle, with the texts and the people of this one</source>
        <translation>مقترح للدورة المقبلة، بنصوص هذه الدورة وأشخاصها</translation>
    </message>
    <message>
        <source>Begun with the texts and the people of %1. Ask them whether they go on; members of the MAG are named anew.</source>
        <translation>بدأ بنصوص سنة %1 وأشخاصها. اسألهم هل يستمرون؛ ويُسمّى أعضاء الفريق الاستشاري من جديد.</translation>
    </message>
</context>
<context>
    <name>ui::ChildPage</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add %1…</source>
        <translation>إضافة %1…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Checked one by one</source>
        <translation>جرى التحقق منها واحدًا واحدًا</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة: %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandField</name>
    <message>
        <source>Search or command  (Ctrl+K)</source>
        <translation>بحث أو أمر  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search for records and commands</source>
        <translation>البحث عن السجلات والأوامر</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;New register…</source>
        <translation>سجل جديد…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>فتح سجل…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>تجربة العيّنة</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>R&amp;estore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Chec&amp;k the register</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>إغلاق السجل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>&amp;Person…</source>
        <translation>شخص…</translation>
    </message>
    <message>
        <source>C&amp;ycle…</source>
        <translation>دورة…</translation>
    </message>
    <message>
        <source>&amp;Expect this cycle's annual reports</source>
        <translation>توقّع التقارير السنوية لهذه الدورة</translation>
    </message>
    <message>
        <source>&amp;Rules of this cycle…</source>
        <translation>قواعد هذه الدورة…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>مساعدة لهذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;About Secretariat Desk</source>
        <translation>حول مكتب الأمانة</translation>
    </message>
    <message>
        <source>New &amp;record on this page…</source>
        <translation>سجل جديد في هذه الصفحة…</translation>
    </message>
    <message>
        <source>&amp;Letters that are due…</source>
        <translation>الرسائل المستحقة…</translation>
    </message>
    <message>
        <source>Letter &amp;templates…</source>
        <translation>قوالب الرسائل…</translation>
    </message>
    <message>
        <source>&amp;MAG meetings and members…</source>
        <translation>اجتماعات الفريق الاستشاري وأعضاؤه…</translation>
    </message>
    <message>
        <source>&amp;Coordination group of the coalitions…</source>
        <translation>فريق تنسيق التحالفات…</translation>
    </message>
    <message>
        <source>&amp;Status report on all kinds…</source>
        <translation>تقرير الحالة عن كل الأنواع…</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>طباعة هذه الصفحة…</translation>
    </message>
    <message>
        <source>E&amp;xport this list…</source>
        <translation>تصدير هذه القائمة…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>النس&amp;خ الاحتياطية…</translation>
    </message>
    <message>
        <source>Export this list for the &amp;MAG…</source>
        <translation>تصدير هذه القائمة للفريق الاستشاري…</translation>
    </message>
    <message>
        <source>Export this list for e&amp;verybody…</source>
        <translation>تصدير هذه القائمة للجميع…</translation>
    </message>
    <message>
        <source>Letter&amp;head…</source>
        <translation>ترويسة الرسائل…</translation>
    </message>
    <message>
        <source>&amp;Hand-over…</source>
        <translation>&amp;تسليم المهام…</translation>
    </message>
    <message>
        <source>C&amp;alls to workstreams…</source>
        <translation>ال&amp;نداءات إلى مسارات العمل…</translation>
    </message>
</context>
<context>
    <name>ui::CycleForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1: هذا لازم.</translation>
    </message>
    <message>
        <source>The meeting cannot end before it starts.</source>
        <translation>لا يمكن أن ينتهي الاجتماع قبل أن يبدأ.</translation>
    </message>
</context>
<context>
    <name>ui::DateEdit</name>
    <message>
        <source>“%1” is no day of the calendar; write it like 31 Jan 2022 or 2022-01-31.</source>
        <translation>«%1» ليس يومًا من أيام التقويم؛ اكتبه هكذا ‎2022-01-31.</translation>
    </message>
    <message>
        <source>such as 31 Jan 2022</source>
        <translation>‎2022-01-31</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>اختيار من التقويم</translation>
    </message>
    <message>
        <source>Choose from a calendar (F4)</source>
        <translation>اختيار من التقويم (F4)</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Not saved in %1: “%2”</source>
        <translation>لم يُحفظ في %1: «%2»</translation>
    </message>
    <message>
        <source>Letter not kept, of %1: “%2”</source>
        <translation>رسالة لم تُحفظ، بشأن %1: «%2»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>As it was saved again: %1</source>
        <translation>عاد كما حُفظ: %1</translation>
    </message>
    <message>
        <source>The search index was out of order and was made again from the records.</source>
        <translation>أُعيد بناء فهرس البحث من السجلات لأنه لم يكن سليمًا.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>سُحب: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>لم يُرفق أي ملف</numerusform>
            <numerusform>أُرفق ملف واحد</numerusform>
            <numerusform>أُرفق ملفان</numerusform>
            <numerusform>أُرفقت %Ln ملفات</numerusform>
            <numerusform>أُرفق %Ln ملفًا</numerusform>
            <numerusform>أُرفق %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>مصنف (*.xlsx);;قيم تفصلها فواصل (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>كُتبت القائمة في %1.</translation>
    </message>
</context>
<context>
    <name>ui::DiagramView</name>
    <message>
        <source>Diagram: %1</source>
        <translation>مخطط: %1</translation>
    </message>
</context>
<context>
    <name>ui::ElementList</name>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تحقق منه في</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Address, document or remark</source>
        <translation>عنوان أو وثيقة أو ملاحظة</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>الدليل: %1</translation>
    </message>
    <message>
        <source>Checked on: %1</source>
        <translation>تحقق منه في: %1</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ui::FieldForm</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1: هذا لازم.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::GuidedForm</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>مدى الاكتمال</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>أجزاء الاستمارة</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <translation>%1، أُجيب عنه</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <translation>%1، لم يُجب عنه</translation>
    </message>
    <message>
        <source>%1 of %2 parts answered</source>
        <translation>أُجيب عن %1 من %2 من الأجزاء</translation>
    </message>
    <message>
        <source>%1, a year before</source>
        <translation>%1، قبل سنة</translation>
    </message>
</context>
<context>
    <name>ui::HeldDialog</name>
    <message>
        <source>Erase the data of %1</source>
        <translation>محو بيانات %1</translation>
    </message>
    <message>
        <source>What is held about %1</source>
        <translation>ما هو محفوظ عن %1</translation>
    </message>
    <message>
        <source>Tick what is to go. What has no tick box goes, or stays, by itself; the last column says which, and why.</source>
        <translation>ضع علامة على ما سيذهب. وما لا خانة له يذهب أو يبقى من تلقاء نفسه؛ ويقول العمود الأخير أيهما ولماذا.</translation>
    </message>
    <message>
        <source>Every place where the register, its history or a file that it made beside itself holds something about this person; last, by name, what could not be looked into.</source>
        <translation>كل موضع يضم فيه السجل أو تاريخه أو ملف أنشأه بجانبه شيئًا عن هذا الشخص؛ وفي الآخر، بالاسم، ما تعذر النظر فيه.</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Erase for ever…</source>
        <translation>محو إلى الأبد…</translation>
    </message>
    <message>
        <source>What is held about this person</source>
        <translation>ما هو محفوظ عن هذا الشخص</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>ما هو محفوظ</translation>
    </message>
    <message>
        <source>If erased</source>
        <translation>عند المحو</translation>
    </message>
    <message>
        <source>The record, its history and what is ticked go from the register and from the copies that it made beside itself. The roles stay, without a name. This cannot be undone.</source>
        <translation>يذهب السجل وتاريخه وما عُلّم عليه من السجل ومن النسخ التي أنشأها بجانبه. وتبقى الأدوار من دون اسم. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that you left unticked stay.</source>
        <translation>
            <numerusform>لا يبقى أي موضع.</numerusform>
            <numerusform>يبقى موضع واحد لم تعلّم عليه.</numerusform>
            <numerusform>يبقى موضعان لم تعلّم عليهما.</numerusform>
            <numerusform>تبقى %Ln مواضع لم تعلّم عليها.</numerusform>
            <numerusform>يبقى %Ln موضعًا لم تعلّم عليه.</numerusform>
            <numerusform>يبقى %Ln موضع لم تعلّم عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the data of %1?</source>
        <translation>هل تُمحى بيانات %1؟</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>The person&apos;s data was erased.</source>
        <translation>مُحيت بيانات الشخص.</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>ما يبقى:</translation>
    </message>
    <message>
        <source>What is gone, and what can still be read somewhere.</source>
        <translation>ما مُحي، وما يبقى مقروءًا في مكان ما.</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>ما مُحي:</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>What the help says</source>
        <translation>نص المساعدة</translation>
    </message>
    <message>
        <source>Version %1 was replaced by version %2, which reads the same source better; what began under it stays with it until somebody moves it.</source>
        <translation>استُبدل الإصدار %1 بالإصدار %2 الذي يقرأ المصدر نفسه قراءة أفضل؛ ما بدأ بموجبه يبقى عليه حتى ينقله أحد.</translation>
    </message>
    <message>
        <source>adopted by %1</source>
        <translation>اعتمده: %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Procedure: %1</source>
        <translation>إجراء: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>المصدر: %1.</translation>
    </message>
    <message>
        <source>Version %1, in force from %2 to %3.</source>
        <translation>النسخة %1، سارية من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Version %1, in force from %2.</source>
        <translation>النسخة %1، سارية من %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، النسخة %2</translation>
    </message>
</context>
<context>
    <name>ui::HelpTopic</name>
    <message>
        <source>What it protects against</source>
        <translation>ما الذي يحمي منه</translation>
    </message>
    <message>
        <source>What the register is protected against, how, and what nobody promises here.

Loss: each change is on the disk before the line below the window says saved; a power failure, a full disk or a killed program leaves the last saved state. Copies are taken while you work and each is opened and checked before an older one goes. Not promised: a disk that is lost with all its copies. Name a second folder on the page of the backups, on a memory stick or a share: each copy is kept there too, and you are told when it could not be.

Two at once: the register belongs to one window or command at a time; another is told who holds it and may look at a copy. A file that was overwritten or replaced meanwhile is noticed before anything is written. Not promised: merging the work of two people.

A changed past: the entries of the history are chained, and the rows are compared with it after each opening and before each copy. Not promised: a proof against somebody who writes the whole file anew and holds no earlier document or copy of it, whose head of the chain would not agree.

A file from a stranger: a register, list, archive or letter that somebody sends is read as data and nothing in it is run, fetched or shown as markup; sizes are limited. What leaves for a spreadsheet holds no formulas.

Other eyes: files are readable by your account alone, and nothing leaves the computer by itself. Not promised: encryption. Whoever has your disk or your account has the register; use the encryption of the disk and lock the screen, and lock a memory stick with backups away.

What stays elsewhere: copies made for looking at lie in the folder for temporary files and go when they are closed, or at the next start. The clipboard keeps what you copied. The list of last registers and the choices of columns are kept in your settings. Exports, printed pages and sent letters are yours to keep or delete. Erasing a person names what it knows that it could not reach; it does not look into other registers. PDFs are read by the programs of poppler; attachments that could not be looked into whole, such as pictures and locked files, are named.</source>
        <translation>ما الذي يُحمى منه السجل، وكيف، وما لا يَعِد به أحد هنا.

الضياع: كل تغيير على القرص قبل أن يقول السطر أسفل النافذة إنه محفوظ؛ وانقطاع الكهرباء أو امتلاء القرص أو إيقاف البرنامج عنوة يترك آخر حالة محفوظة. تؤخذ نسخ في أثناء العمل، وتُفتح كل نسخة وتُفحص قبل أن تُزال نسخة أقدم. لا وعد: بقرص يضيع مع كل نسخه. سمِّ في صفحة النسخ الاحتياطية مجلدًا ثانيًا على ذاكرة محمولة أو مساحة مشتركة: تُحفظ كل نسخة فيه أيضًا، ويُقال لك متى تعذّر ذلك.

اثنان في آن واحد: السجل لنافذة واحدة أو أمر واحد في الوقت نفسه؛ ويُقال للآخر من يمسكه ويجوز له النظر إلى نسخة. والملف الذي كُتب فوقه أو استُبدل في الأثناء يُلاحَظ قبل كتابة أي شيء. لا وعد: بدمج عمل شخصين.

ماضٍ مغيَّر: قيود التاريخ متسلسلة، وتقارن الصفوف بها بعد كل فتح وقبل كل نسخة. لا وعد: بإثبات ضد من يكتب الملف كله من جديد ولا يوجد له مستند أو نسخة أقدم لا يوافقها رأس السلسلة.

ملف من غريب: السجل أو القائمة أو الأرشيف أو الرسالة التي يرسلها أحدهم تُقرأ بوصفها بيانات، ولا يُنفَّذ شيء فيها ولا يُجلب ولا يُعرض كتنسيق؛ والأحجام محدودة. وما يخرج إلى جدول حسابي لا يحمل صيغاً.

عيون أخرى: لا يقرأ الملفات إلا حسابك، ولا يغادر الحاسوب شيء من تلقاء نفسه. لا وعد: بالتشفير. من لديه قرصك أو حسابك لديه السجل؛ استعمل تشفير القرص وأقفل الشاشة، واحفظ الذاكرة المحمولة التي عليها نسخ احتياطية في مكان مقفل.

ما يبقى في مكان آخر: النسخ التي تُصنع للنظر تقع في مجلد الملفات المؤقتة وتزول حين تُغلق أو عند البدء التالي. والحافظة تُبقي ما نسخته. وقائمة آخر السجلات واختيارات الأعمدة محفوظة في إعداداتك. والصادرات والصفحات المطبوعة والرسائل المرسلة لك أن تبقيها أو تحذفها. ومحو شخص يذكر ما يعلم أنه لم يستطع بلوغه؛ ولا ينظر في سجلات أخرى. وتقرأ برامج poppler ملفات PDF؛ وتُسمّى المرفقات التي تعذر النظر فيها كلها، مثل الصور والملفات المقفلة.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>كيف تبدأ</translation>
    </message>
    <message>
        <source>A register is one file. It holds everything: coalitions, applications, reports, people, letters, attached files, and the history of every change.

Begin with a new register and its first cycle, or try the sample, which shows every state with invented data beside real names. Lists that you keep as CSV, .xlsx or .ods files come in through Register, Import a list.

There is no Save. Each change is saved when you leave its field; the line below the window says so. What you did can be taken back with Ctrl+Z, also tomorrow.</source>
        <translation>السجل ملف واحد. وهو يضم كل شيء: التحالفات والطلبات والتقارير والأشخاص والرسائل والملفات المرفقة وتاريخ كل تغيير.

ابدأ بسجل جديد ودورته الأولى، أو جرّب العيّنة، وهي تُظهر كل حالة ببيانات مختلقة إلى جانب أسماء حقيقية. أما القوائم التي تحتفظ بها ملفات CSV أو ‎.xlsx أو ‎.ods فتدخل عن طريق: السجل، استيراد قائمة.

لا يوجد أمر حفظ. فكل تغيير يُحفظ حين تغادر حقله، والسطر في أسفل النافذة يقول ذلك. ويمكن التراجع عما فعلته بالمفتاحين Ctrl+Z، حتى في الغد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What wants you now: what is late, what is due in the next thirty days, what waits for your decision, and whom the office is waiting for since when. Press Enter on a line to open its record.

Dates are computed from the cycle&apos;s annual meeting and its rules. A due date that was moved keeps the day it first had and the reason.

A task that a step makes says what ends it: a letter marked as sent, a role given, a field filled in, a checklist confirmed, the next step. Once that is so, the task is done in the same command, and one undo takes back both; what is so already is not asked for. Its day is counted from the calendar, or it is a usual number of days after the step and called a guess. Tasks of your own, and those of before, end by hand, when you fill in “Done on”, unless you choose what ends them.

Somebody takes over? Hand-over, in the menu Register, prints what is open, on whom it waits, what was promised and who is who: of the whole desk, of a kind, or, from the report of a tab, of one workstream.</source>
        <translation>ما يطلبك الآن: ما تأخر، وما يُستحق في الأيام الثلاثين المقبلة، وما ينتظر قرارك، ومن ينتظره المكتب ومنذ متى. اضغط Enter على سطر لفتح سجله.

تُحسب التواريخ من الاجتماع السنوي للدورة ومن قواعدها. وتاريخ الاستحقاق الذي نُقل يحتفظ باليوم الذي كان له أولًا وبسبب النقل.

المهمة التي تنشئها خطوة تقول ما ينهيها: رسالة وُسمت بأنها أُرسلت، أو دور أُسند، أو حقل مُلئ، أو قائمة مرجعية أُكدت، أو الخطوة التالية. ومتى تحقق ذلك أُنجزت المهمة في الأمر نفسه، وتراجع واحد يعيد الاثنين؛ وما هو متحقق أصلًا لا يُطلب. ويُحسب يومها من التقويم، أو هو عدد معتاد من الأيام بعد الخطوة ويُسمى تقديرًا. أما مهامك الخاصة وما سبق منها فتنتهي يدويًا، حين تملأ «أُنجز في»، ما لم تختر ما ينهيها.

سيتولى غيرك العمل؟ «تسليم المهام» في قائمة السجل يطبع ما هو مفتوح ومَن يُنتظر وما وُعد به ومَن هو مَن: للمكتب كله، أو لنوع، أو لمسار عمل واحد من تقرير التبويب.</translation>
    </message>
    <message>
        <source>Dynamic Coalitions</source>
        <translation>التحالفات الدينامية</translation>
    </message>
    <message>
        <source>The list shows coalitions, and applications that have not become one. Filter it by the chips or by typing; choose a column&apos;s head to sort. Choose several rows with Shift or Ctrl to take a step, set a field, write a letter or mark letters as sent for all of them at once; to export or print them alone, use the buttons there.

The bar under a record&apos;s name shows where its case stands and which steps lead on. A step shows all that it requires. Where something is missing you may go on only with a written justification, which stays in the history and in the status report.

A missing report alone never makes a coalition inactive: an inquiry is opened, a letter with a date is sent, and only when neither a report, nor another proof of activity, nor an answer came, may it be listed as inactive.</source>
        <translation>تعرض القائمة التحالفات والطلبات التي لم تصبح تحالفات. صفِّها بالأزرار أو بالكتابة، واختر رأس عمود للترتيب. اختر عدة صفوف بالمفتاح Shift أو Ctrl لتتخذ خطوة، أو تعيّن حقلًا، أو تكتب رسالة، أو تسم رسائل بأنها أُرسلت، لها كلها مرة واحدة؛ ولتصديرها أو طباعتها وحدها استعمل الأزرار هناك.

يبيّن الشريط تحت اسم السجل أين وصلت حالته وأي خطوات تمضي بها. وتعرض الخطوة كل ما تتطلبه. وحيث ينقص شيء لا يجوز المضي إلا بتعليل مكتوب، يبقى في التاريخ وفي تقرير الحالة.

غياب تقرير وحده لا يجعل التحالف غير نشط أبدًا: يُفتح استفسار، وتُرسل رسالة محددة الأجل، ولا يجوز إدراجه غير نشط إلا إذا لم يرد تقرير ولا إثبات آخر للنشاط ولا رد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Persons, and the roles they hold in workstreams from one day to another. Contact details have a visibility: internal, MAG or public. Reports and lists for others leave out what they may not show.

A person may ask to be forgotten. Erasing takes the personal data out of the register and its history; this is the one thing that cannot be undone.</source>
        <translation>الأشخاص والأدوار التي يؤدونها في مسارات العمل من يوم إلى آخر. ولبيانات الاتصال مستوى ظهور: داخلي أو للفريق الاستشاري أو عام. والتقارير والقوائم المعدّة للآخرين تُسقط ما لا يجوز لها إظهاره.

يحق لكل شخص أن يطلب محو بياناته. والمحو يزيل البيانات الشخصية من السجل ومن تاريخه، وهو الأمر الوحيد الذي لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Every change: when it was recorded, who made it, on which day it happened, and what it changed from and to. One step of the past can be taken back where nothing later depends on it; that is a new entry, nothing is ever deleted.

The entries are chained, so that a register can prove that nobody edited its past. Check the register (menu Register) verifies this.</source>
        <translation>كل تغيير: متى سُجّل، ومن أجراه، وفي أي يوم حدث، وما كانت القيمة وما صارت إليه. ويمكن التراجع عن خطوة واحدة من الماضي ما لم يعتمد عليها شيء لاحق؛ ويكون ذلك قيدًا جديدًا، ولا يُحذف شيء أبدًا.

القيود مترابطة في سلسلة، بحيث يثبت السجل أن أحدًا لم يعدّل ماضيه. والأمر «فحص السجل» (قائمة السجل) يتحقق من ذلك.</translation>
    </message>
    <message>
        <source>Copies and safety</source>
        <translation>النسخ والأمان</translation>
    </message>
    <message>
        <source>While you work a verified copy is taken at most every thirty minutes, in the folder beside the register. Back up writes one where you want it; restore puts one in the register&apos;s place and moves the present file aside.

The file is readable by you alone, but not encrypted. Use the encryption of your disk.</source>
        <translation>أثناء عملك تؤخذ نسخة متحقَّق منها كل ثلاثين دقيقة على الأكثر، في المجلد المجاور للسجل. والنسخ الاحتياطي يكتب نسخة حيث تريد، والاستعادة تضع نسخة مكان السجل وتنحّي الملف الحالي جانبًا.

لا يستطيع قراءة الملف غيرك، لكنه غير مشفر. استخدم تشفير قرصك.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Secretariat Desk</source>
        <translation>حول مكتب الأمانة</translation>
    </message>
    <message>
        <source>The register of the workstreams between two annual meetings, for the Secretariat&apos;s focal point.

It works without a network and sends nothing anywhere.</source>
        <translation>سجل مسارات العمل بين اجتماعين سنويين، لمسؤول التنسيق في الأمانة.

يعمل بلا شبكة ولا يرسل شيئًا إلى أي مكان.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Everything of a cycle that has a day: as a timeline, by months, or as a list. Arrow keys go through it; what is chosen stands beside it.

Plan the year adds the usual milestones, and your own reminders as tasks. Most are counted from the annual meeting or from each other, such as six weeks before. “What if it moves?” shows for a new day what moves with it, what stays and why, and which workstreams must be told, before anything is saved. Every date keeps the day it first had and the reason.

Export writes a file for your calendar program, with reminders. Days last until their end, UTC.</source>
        <translation>كل ما له يوم في دورة: على خط زمني، أو بحسب الأشهر، أو في قائمة. تتنقل فيه مفاتيح الأسهم؛ وما يُختار يظهر إلى جانبه.

«تخطيط السنة» يضيف المعالم المعتادة، وتذكيراتك أنت مهامَّ. ومعظمها يُحسب من الاجتماع السنوي أو بعضها من بعض، مثل ستة أسابيع قبله. و«ماذا لو نُقل؟» يُظهر ليوم جديد ما ينتقل معه، وما يبقى ولماذا، وأي مسارات العمل يجب إبلاغها، قبل أن يُحفظ أي شيء. ويحتفظ كل تاريخ باليوم الذي كان له أولًا وبالسبب.

«تصدير» يكتب ملفًا لبرنامج التقويم لديك، مع تذكيرات. وتستمر الأيام حتى نهايتها بالتوقيت العالمي المنسق.</translation>
    </message>
    <message>
        <source>Ctrl+K: search for records and commands
Ctrl+F: find on this page
Ctrl+N: a new record on this page
Ctrl+Z, Ctrl+Shift+Z: undo, redo
Ctrl+P: this page, to look at, save or print; a tab of workstreams prints their status report
Ctrl+Tab: the next page
F1: this help
F4 in a date: the calendar; Up and Down move it by a day
Ctrl+Enter: take the step whose panel is open
Escape: close a page that was opened beside the others</source>
        <translation>Ctrl+K: البحث عن السجلات والأوامر
Ctrl+F: البحث في هذه الصفحة
Ctrl+N: سجل جديد في هذه الصفحة
Ctrl+Z وCtrl+Shift+Z: التراجع والإعادة
Ctrl+P: هذه الصفحة للعرض أو الحفظ أو الطباعة؛ ومن علامة تبويب مسارات العمل تقرير حالتها
Ctrl+Tab: الصفحة التالية
F1: هذه المساعدة
F4 في تاريخ: التقويم؛ والسهمان إلى أعلى وأسفل ينقلانه يومًا
Ctrl+Enter: اتخاذ الخطوة التي فُتحت لوحتها
Escape: إغلاق صفحة فُتحت إلى جانب غيرها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The Letters page of a record says which letter could be written now and why: what the year asks, reminders one after the other, the answer to a proposal. Look the text over, keep it as a draft, and let it leave as an e-mail draft, through your mail program or as a PDF. Nothing is ever sent by the program; “I have sent it” notes the day.

Cycle, Letters that are due, drafts one kind of letter for everybody it is due for, in one step. The days between letters are among the rules of the cycle; no source sets them.

Cycle, Letter templates, holds the texts. Fields in double braces are filled in from the record; a field without a value is named before anything is written. Your own texts travel with the register, and the built-in one can always come back.</source>
        <translation>صفحة «الرسائل» في كل سجل تبيّن أي رسالة يمكن كتابتها الآن ولماذا: ما تطلبه السنة، والتذكيرات واحدًا بعد آخر، والرد على مقترح. راجع النص، واحفظه مسودة، ثم أخرجه مسودة بريد إلكتروني، أو عبر برنامج البريد لديك، أو بصيغة PDF. لا يرسل البرنامج شيئًا أبدًا؛ و«أرسلتُها» يدوّن اليوم.

«الدورة، الرسائل المستحقة» تصوغ نوعًا واحدًا من الرسائل لكل من استُحقت له، في خطوة واحدة. والأيام بين الرسائل من قواعد الدورة؛ ولا يحددها أي مصدر.

«الدورة، قوالب الرسائل» تضم النصوص. والحقول بين معقوفين مزدوجين تُملأ من السجل؛ ويُسمّى كل حقل بلا قيمة قبل أن يُكتب شيء. ونصوصك أنت تنتقل مع السجل، ويمكن دائمًا استرجاع النص المدمج.</translation>
    </message>
    <message>
        <source>Best Practice Forums</source>
        <translation>منتديات أفضل الممارسات</translation>
    </message>
    <message>
        <source>A forum is the work of one cycle, so the list begins with the chosen cycle; choose All cycles for the others. An edition that builds on an earlier one names it; Propose again, at its record, begins the next year's proposal with its texts and people.

A proposal is taken in part by part, as it was written. On its Assessment page the views of MAG members stand side by side, a mark and a note for each published question. Marks inform the MAG; they are never added up and decide nothing. The sheet goes out as a workbook for one member and comes back in once it is filled. The decision is a step, with its meeting (menu Cycle, MAG meetings and members) and its reasons; selecting a proposal opens the forum.

The Functioning page says at any time how the forum stands on the six published metrics, each with its evidence. Open meetings are counted from its activities, the draft and the final text from its outputs.</source>
        <translation>المنتدى عمل دورة واحدة، ولذلك تبدأ القائمة بالدورة المختارة؛ واختر «كل الدورات» لرؤية غيرها. والطبعة التي تبني على طبعة سابقة تسمّيها؛ و«اقتراح من جديد» عند سجلها يبدأ مقترح السنة المقبلة بنصوصها وأشخاصها.

يُسجَّل المقترح جزءًا جزءًا كما كُتب. وفي صفحة «التقييم» ترد آراء أعضاء الفريق الاستشاري جنبًا إلى جنب، درجة وملاحظة لكل سؤال منشور. والدرجات تُعلم الفريق الاستشاري؛ فلا تُجمع أبدًا ولا تقرر شيئًا. وتخرج الورقة مصنفًا لعضو واحد وتعود بعد ملئها. والقرار خطوة لها اجتماعها (قائمة الدورة، اجتماعات الفريق الاستشاري وأعضاؤه) وأسبابها؛ واختيار المقترح يفتح المنتدى.

وتبيّن صفحة «الأداء» في أي وقت موقف المنتدى من المقاييس الستة المنشورة، كل منها مع دليله. وتُعدّ الاجتماعات المفتوحة من أنشطته، وتُؤخذ المسودة والنص النهائي من مخرجاته.</translation>
    </message>
    <message>
        <source>Policy Networks</source>
        <translation>شبكات السياسات</translation>
    </message>
    <message>
        <source>A network begins as a concept: which priority it answers, who was asked whether it can be done, and what is proposed. The MAG decides, and names a liaison.

The network itself is the work of one cycle and may be continued in the next. Its phases, calls for input and what the MAG was told stand on the Work page; papers, their comment periods and where they were carried, on the Outputs page.

No modalities were published for networks, so what a step requires is what is known from practice.</source>
        <translation>تبدأ الشبكة تصورًا: لأي أولوية تستجيب، ومن سُئل عن إمكان ذلك، وماذا يُقترح. ويقرر الفريق الاستشاري، ويسمّي مسؤول اتصال.

والشبكة نفسها عمل دورة واحدة ويجوز أن تستمر في الدورة التالية. وترد مراحلها والدعوات لتقديم المساهمات وما أُبلغ به الفريق الاستشاري في صفحة «العمل»؛ وترد الأوراق وفترات التعليق عليها والأماكن التي نُقلت إليها في صفحة «المخرجات».

ولم تُنشر طرائق عمل للشبكات، ولذلك فما تتطلبه الخطوة هو ما عُرف من الممارسة.</translation>
    </message>
    <message>
        <source>National, regional and youth initiatives</source>
        <translation>المبادرات الوطنية والإقليمية ومبادرات الشباب</translation>
    </message>
    <message>
        <source>Initiatives are independent; the register notes what they say of themselves. A statement is read against the six principles, each with where it is shown, and with the organizing team by stakeholder group. Recognizing it lists the initiative.

No public rule says when an initiative is dormant. Marking it so, and listing it again, is a step that a person takes with a reason; closing is the initiative&apos;s own word.

Annual meetings, reports, what the initiative asked for and grants it received are on pages of their own.</source>
        <translation>المبادرات مستقلة؛ ويدوّن السجل ما تقوله عن نفسها. ويُقرأ البيان في ضوء المبادئ الستة، كل منها مع المكان الذي يظهر فيه، ومع الفريق المنظِّم بحسب مجموعات أصحاب المصلحة. والاعتراف به يدرج المبادرة.

ولا تقول أي قاعدة عامة متى تكون المبادرة خاملة. فوسمها بذلك وإدراجها من جديد خطوة يتخذها شخص مع ذكر السبب؛ أما الإغلاق فهو قول المبادرة نفسها.

وللاجتماعات السنوية والتقارير وما طلبته المبادرة والمنح التي تلقتها صفحات خاصة بها.</translation>
    </message>
    <message>
        <source>Asking everybody</source>
        <translation>سؤال الجميع</translation>
    </message>
    <message>
        <source>A call asks many workstreams the same: a survey, sessions, reports, dates. Choose them in their list and “Ask all of these…”, or begin with Cycle, Calls to workstreams, and ask all of a kind there.

The page of a call lists everybody who was asked, those whose answer is missing first. Mark those that are chosen as answered or declined; remind all the others, or give all of them more time, in one step each that one undo takes back. The day the call first had stays on record with the reason.

Today names the call, with how many answers are missing, until all are in or it is closed. Cycle, Letters that are due, writes the call and its reminder to those whose answer is missing. What one workstream was asked is on its page Asked.</source>
        <translation>يسأل النداء مسارات عمل كثيرة السؤال نفسه: استبيانًا أو جلسات أو تقارير أو مواعيد. اخترها في قائمتها ثم «سؤال هذه كلها…»، أو ابدأ من الدورة، النداءات إلى مسارات العمل، واسأل نوعًا كاملًا هناك.

تسرد صفحة النداء كل من سُئل، ومن لم يرد رده أولًا. سجّل لمن اخترتهم أنهم أجابوا أو اعتذروا؛ وذكّر الباقين جميعًا، أو أعطهم جميعًا مزيدًا من الوقت، كل ذلك في خطوة واحدة يلغيها تراجع واحد. ويبقى اليوم الأول للنداء مسجلًا مع السبب.

تذكر صفحة اليوم النداء مع عدد الردود التي لم ترد، إلى أن ترد جميعها أو يُغلق. وتكتب «الدورة، الرسائل المستحقة» النداء وتذكيره إلى من لم يرد رده. وما سُئل عنه مسار عمل واحد فهو في صفحته «سُئل».</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>حدث في</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Filter the history</source>
        <translation>تصفية التاريخ</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>&amp;Undo this step</source>
        <translation>التراجع عن هذه الخطوة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>A step is taken back by a new entry; nothing is deleted.</source>
        <translation>يجري التراجع بقيد جديد؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every change will be listed here.</source>
        <translation>لم يحدث شيء بعد. وسيُدرج هنا كل تغيير.</translation>
    </message>
    <message>
        <source>The step was taken back.</source>
        <translation>جرى التراجع عن الخطوة.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>في السنة الأخيرة</translation>
    </message>
    <message>
        <source>Cycle of %1</source>
        <translation>دورة %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Taken back: nothing of this list is stored now.</source>
        <translation>أُلغي: لم يعد شيء من هذه القائمة محفوظاً.</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>يُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>يُرفض</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ترميز الملف</translation>
    </message>
    <message>
        <source>A day written 1/2/2022</source>
        <translation>يوم مكتوب 1/2/2022</translation>
    </message>
    <message>
        <source>It is not certain in which encoding the file was saved. Choose the one in which its text reads right, “%1” if it is this: “%2”</source>
        <translation>ليس من المؤكد بأي ترميز حُفظ الملف. اختر الترميز الذي يُقرأ به نصه صحيحًا، وهو «%1» إن كان نصه: «%2»</translation>
    </message>
    <message>
        <source>Read as %1: “%2”</source>
        <translation>قُرئ بترميز %1: «%2»</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file is too large to be a list.</source>
        <translation>الملف أكبر من أن يكون قائمة.</translation>
    </message>
    <message>
        <source>Ch&amp;oose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>A CSV, .xlsx or .ods file with a header row. Rows that are in the register already are brought up to date; one undo takes the whole import back.</source>
        <translation>ملف CSV أو ‎.xlsx أو ‎.ods أول صف فيه رؤوس الأعمدة. تُحدَّث الصفوف الموجودة في السجل من قبل؛ وتراجع واحد يلغي الاستيراد كله.</translation>
    </message>
    <message>
        <source>What the &amp;list holds</source>
        <translation>ما تتضمنه القائمة</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>اختيار القائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>القوائم (*.csv *.txt *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n row(s)</source>
        <translation>
            <numerusform>لا صفوف للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %Ln صفوف</numerusform>
            <numerusform>استيراد %Ln صفًا</numerusform>
            <numerusform>استيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>نتيجة الاستيراد: جديد %1، معدَّل %2.</translation>
    </message>
    <message>
        <source>Comparing with the register…</source>
        <translation>تجري المقارنة بالسجل…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Would be new: %1. Would change: %2. As they are: %3. Cannot be taken: %4.</source>
        <translation>ستكون جديدة: %1. ستتغيّر: %2. على حالها: %3. لا يمكن أخذها: %4.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. As they were: %3. Not taken: %4.</source>
        <translation>الجديدة: %1. المُغيَّرة: %2. على حالها: %3. لم تؤخذ: %4.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Import and ta&amp;ke what the list says</source>
        <translation>الاستيراد وأخذ ما في القائمة</translation>
    </message>
    <message>
        <source>I&amp;mport and keep the addresses that are there</source>
        <translation>الاستيراد وإبقاء العناوين الموجودة</translation>
    </message>
    <message>
        <source>People for whom the list has another address: %1. Where a line means somebody else of the same name, add that person first.</source>
        <translation>أشخاص لهم في القائمة عنوان آخر: %1. وإن كان السطر يعني شخصًا آخر بالاسم نفسه فأضف ذلك الشخص أولًا.</translation>
    </message>
    <message>
        <source>Columns that no field takes by itself</source>
        <translation>أعمدة لا يأخذها حقل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لا يؤخذ</translation>
    </message>
    <message>
        <source>The column “%1” is</source>
        <translation>العمود «%1» هو</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>ورقة الملف</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (مخفية)</translation>
    </message>
    <message>
        <source>Rows of the list, and what becomes of them</source>
        <translation>صفوف القائمة وما يصير إليه كل منها</translation>
    </message>
    <message>
        <source>New records whose state the list does not tell</source>
        <translation>السجلات الجديدة التي لا تذكر القائمة حالتها</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تُترك</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 was closed. %2</source>
        <translation>أُغلق %1. %2</translation>
    </message>
    <message>
        <source>Ask them too</source>
        <translation>اطلب منها أيضًا</translation>
    </message>
    <message>
        <source>Annual reports for %1 newly expected: %2.</source>
        <translation>التقارير السنوية المتوقعة حديثًا لعام %1: %2.</translation>
    </message>
    <message>
        <source>Every coalition that owes a report for %1 is expected already.</source>
        <translation>جميع التحالفات المدينة بتقرير لعام %1 مدرجة بالفعل.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Search for records and commands</source>
        <translation>البحث عن السجلات والأوامر</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>%1 · Secretariat Desk</source>
        <translation>%1 · مكتب الأمانة</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>للاطلاع فقط</translation>
    </message>
    <message>
        <source>Nothing can be changed</source>
        <translation>لا يمكن تغيير أي شيء</translation>
    </message>
    <message>
        <source>The register is being checked…</source>
        <translation>يجري فحص السجل…</translation>
    </message>
    <message>
        <source>The register is being checked; your change is saved as soon as it is through…</source>
        <translation>يجري فحص السجل؛ سيُحفظ تغييرك حالما ينتهي الفحص…</translation>
    </message>
    <message>
        <source>%1 was closed, and nothing was written into it. %2</source>
        <translation>‏أُغلق %1 ولم يُكتب فيه شيء. %2</translation>
    </message>
    <message>
        <source>All changes saved ✓</source>
        <translation>حُفظت كل التغييرات ✓</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Secretariat Desk</source>
        <translation>مكتب الأمانة</translation>
    </message>
    <message>
        <source>IGF %1 %2</source>
        <translation>المنتدى %1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>Rules of the cycle</source>
        <translation>قواعد الدورة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>مكان حفظ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Registers (*.register);;All files (*)</source>
        <translation>السجلات (*.register);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>A verified copy lies in %1.</source>
        <translation>حُفظت نسخة متحقَّق منها في %1.</translation>
    </message>
    <message>
        <source>The register is damaged. Do not go on with it; restore a backup (menu Register).</source>
        <translation>السجل تالف. لا تواصل العمل به؛ استعد نسخة احتياطية (قائمة السجل).</translation>
    </message>
    <message>
        <source>Put a backup in the place of %1?</source>
        <translation>هل توضع نسخة احتياطية مكان %1؟</translation>
    </message>
    <message>
        <source>The present register is closed and moved aside; what was written since the backup will be in that file only.</source>
        <translation>يُغلق السجل الحالي ويُنحّى جانبًا؛ وما كُتب منذ أخذ النسخة الاحتياطية يبقى في ذلك الملف وحده.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>اختيار النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Letters that are due</source>
        <translation>الرسائل المستحقة</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>قوالب الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be saved yet</source>
        <translation>
            <numerusform>كل القيود قابلة للحفظ</numerusform>
            <numerusform>قيد واحد لا يمكن حفظه بعد</numerusform>
            <numerusform>قيدان لا يمكن حفظهما بعد</numerusform>
            <numerusform>%Ln قيود لا يمكن حفظها بعد</numerusform>
            <numerusform>%Ln قيدًا لا يمكن حفظها بعد</numerusform>
            <numerusform>%Ln قيد لا يمكن حفظها بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not kept yet</source>
        <translation>
            <numerusform>لا رسائل بلا حفظ</numerusform>
            <numerusform>رسالة واحدة لم تُحفظ بعد</numerusform>
            <numerusform>رسالتان لم تُحفظا بعد</numerusform>
            <numerusform>%Ln رسائل لم تُحفظ بعد</numerusform>
            <numerusform>%Ln رسالة لم تُحفظ بعد</numerusform>
            <numerusform>%Ln رسالة لم تُحفظ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was written here is saved.</source>
        <translation>لم يُحفظ كل ما كُتب هنا.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>إغلاق من دونه</translation>
    </message>
    <message>
        <source>MAG</source>
        <translation>الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Coordination group</source>
        <translation>فريق التنسيق</translation>
    </message>
    <message>
        <source>There is no list on this page.</source>
        <translation>لا توجد قائمة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>%1 (a copy to look at) · Secretariat Desk</source>
        <translation>‏%1 (نسخة للاطلاع) · Secretariat Desk</translation>
    </message>
    <message>
        <source>Damaged register</source>
        <translation>سجل تالف</translation>
    </message>
    <message>
        <source>As it was on %1 (a copy to look at) · Secretariat Desk</source>
        <translation>كما كان في %1 (نسخة للاطلاع) · Secretariat Desk</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>استعدها</translation>
    </message>
    <message>
        <source>The list of this page is for the office itself and is not exported for readers outside.</source>
        <translation>قائمة هذه الصفحة للمكتب نفسه ولا تُصدَّر للقراء من الخارج.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الرسائل</translation>
    </message>
</context>
<context>
    <name>ui::StateChip</name>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>ui::NewCyclePage</name>
    <message>
        <source>A new cycle</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>A cycle is one annual meeting and the work around it; its rules begin as the usual ones and can be changed for it alone.</source>
        <translation>الدورة اجتماع سنوي واحد والعمل المحيط به؛ وتبدأ قواعدها بالقواعد المعتادة ويمكن تغييرها لها وحدها.</translation>
    </message>
    <message>
        <source>Add the cyc&amp;le</source>
        <translation>إضافة الدورة</translation>
    </message>
    <message>
        <source>IGF %1 is added and chosen.</source>
        <translation>أُضيفت دورة المنتدى %1 واختيرت.</translation>
    </message>
</context>
<context>
    <name>ui::NoteEdit</name>
    <message>
        <source>With the pasted text this would be %1 characters long; at most %2 fit. Attach it as a file instead.</source>
        <translation>بالنص الملصق يصير الطول %1 حرفًا؛ والحد الأقصى %2. أرفقه ملفًا بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Balance of all people</source>
        <translation>توازن جميع الأشخاص</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>تصفية الأشخاص</translation>
    </message>
    <message>
        <source>Choose a person, or add the first.</source>
        <translation>اختر شخصًا أو أضف الأول.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>المكررات المحتملة</translation>
    </message>
    <message>
        <source>Possible duplicates %1</source>
        <translation>المكررات المحتملة %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>كشوف الأدوار</translation>
    </message>
    <message>
        <source>Records that may stand for the same person are shown here side by side.</source>
        <translation>تظهر هنا جنبًا إلى جنب السجلات التي قد تدل على الشخص نفسه.</translation>
    </message>
</context>
<context>
    <name>ui::PersonView</name>
    <message>
        <source>No role is on record for this person.</source>
        <translation>لا دور مسجلًا لهذا الشخص.</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>إضافة دور…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Roles over time</source>
        <translation>الأدوار عبر الزمن</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>جهة الاتصال: %1</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Add the role</source>
        <translation>إضافة الدور</translation>
    </message>
    <message>
        <source>Workstream *</source>
        <translation>مسار العمل *</translation>
    </message>
    <message>
        <source>Choose the workstream from what is offered while you type.</source>
        <translation>اختر مسار العمل مما يُعرض عليك أثناء الكتابة.</translation>
    </message>
    <message>
        <source>The role was added.</source>
        <translation>أُضيف الدور.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Also on record as: %1</source>
        <translation>مسجّل أيضًا باسم: %1</translation>
    </message>
    <message>
        <source>What is held about this person…</source>
        <translation>ما هو محفوظ عن هذا الشخص…</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>محو إلى الأبد…</translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation>الاجتماعات التي حضرها</translation>
    </message>
</context>
<context>
    <name>ui::ProcedureBar</name>
    <message>
        <source>%1, now</source>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>%1, has been</source>
        <translation>%1، انقضت</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1، لم تأتِ بعد</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: الآن %2</translation>
    </message>
</context>
<context>
    <name>ui::RecordEdit</name>
    <message>
        <source>Type to find</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
</context>
<context>
    <name>ui::RecordList</name>
    <message>
        <source>Filter by name or acronym</source>
        <translation>تصفية بالاسم أو المختصر</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>لا شيء يطابق عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>التقرير السنوي</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Annual status report…</source>
        <translation>تقرير الحالة السنوي…</translation>
    </message>
    <message>
        <source>Any report</source>
        <translation>أي تقرير</translation>
    </message>
    <message>
        <source>Report overdue</source>
        <translation>تقرير متأخر</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>التقرير: %1</translation>
    </message>
    <message>
        <source>IGF %1</source>
        <translation>المنتدى %1</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>كل الدورات</translation>
    </message>
</context>
<context>
    <name>ui::RecordListModel</name>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>استحقاق التقرير</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
</context>
<context>
    <name>ui::RecordTitle</name>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>استحقاق التقرير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y %2 m</source>
        <translation>%1 سنة %2 شهر</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات عيّنة</translation>
    </message>
    <message>
        <source>Some of these facts were invented for the sample register.</source>
        <translation>بعض هذه المعلومات مختلق لأجل سجل العيّنة.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>on record for %1</source>
        <translation>مدوَّنة منذ %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>Choose a record from the list to see it here.</source>
        <translation>اختر سجلًا من القائمة لعرضه هنا.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة: %1</translation>
    </message>
</context>
<context>
    <name>ui::RegisterKeeper</name>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Copies that were made automatically lie in %1.</source>
        <translation>توجد النسخ التي أُعدّت تلقائيًا في %1.</translation>
    </message>
    <message>
        <source>Registers (*.register);;All files (*)</source>
        <translation>السجلات (*.register);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>This is a copy to look at: the register is open in another program. Nothing can be changed here.</source>
        <translation>هذه نسخة للاطلاع: السجل مفتوح في برنامج آخر. لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>فتح سجل</translation>
    </message>
    <message>
        <source>Where to keep the new register</source>
        <translation>مكان حفظ السجل الجديد</translation>
    </message>
    <message>
        <source>This is your own copy of the sample, kept in %1. For it, today is %2; change whatever you like.</source>
        <translation>هذه نسختك الخاصة من العيّنة، محفوظة في %1. وتاريخ اليوم فيها %2؛ غيّر ما تشاء.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the register it takes the place of</source>
        <translation>اختر السجل الذي تحل محله</translation>
    </message>
    <message>
        <source>View a copy</source>
        <translation>عرض نسخة</translation>
    </message>
    <message>
        <source>The register cannot be written to here: it is open to look at, and nothing can be changed. To change it, copy it to a folder of your own and open that copy.</source>
        <translation>لا يمكن الكتابة في السجل هنا: هو مفتوح للاطلاع ولا يمكن تغيير شيء. لتغييره انسخه إلى مجلد لك وافتح تلك النسخة.</translation>
    </message>
    <message>
        <source>View it</source>
        <translation>اطّلع عليه</translation>
    </message>
    <message>
        <source>The backup is in its place again.</source>
        <translation>عادت النسخة الاحتياطية إلى مكانها.</translation>
    </message>
    <message>
        <source>The backup is in its place again. What was there before is kept as %1.</source>
        <translation>عادت النسخة الاحتياطية إلى مكانها. وما كان هناك من قبل محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>This is a copy to look at: the register as it was on %1. Nothing can be changed here.</source>
        <translation>هذه نسخة للاطلاع: السجل كما كان في %1. لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>Where to keep the rescued register</source>
        <translation>أين يُحفظ السجل المنقذ</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>مفقود: %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>منقذ</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>عودة إلى السجل</translation>
    </message>
</context>
<context>
    <name>ui::ReportOrderForm</name>
    <message>
        <source>IGF %1 %2</source>
        <translation>المنتدى %1 %2</translation>
    </message>
    <message>
        <source>today, or the end of the cycle</source>
        <translation>اليوم، أو نهاية الدورة</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Cyc&amp;le</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Distrib&amp;ution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>All kinds of workstreams</source>
        <translation>كل أنواع مسارات العمل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Annual status report</source>
        <translation>تقرير الحالة السنوي</translation>
    </message>
    <message>
        <source>Booklet of outputs</source>
        <translation>كتيّب المخرجات</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تسليم المهام</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>الت&amp;قرير</translation>
    </message>
    <message>
        <source>Abou&amp;t</source>
        <translation>عن ال&amp;موضوع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>وثيقة PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>نص OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Pa&amp;ge set-up…</source>
        <translation>إعداد الصفحة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>الحجم الحقيقي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Building the pages</source>
        <translation>يجري إعداد الصفحات</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>تجري كتابة الملف</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the document as a PDF, and print it where there is one.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. احفظ الوثيقة بصيغة PDF واطبعها حيث توجد طابعة.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on and connected?</source>
        <translation>لم تقبل الطابعة الصفحات. هل هي مشغّلة وموصولة؟</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>سُلّم إلى الطابعة: %1</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
</context>
<context>
    <name>ui::RequirementList</name>
    <message>
        <source>To go on all the same, write down why</source>
        <translation>للمضي مع ذلك، اكتب السبب</translation>
    </message>
    <message>
        <source>Justification for going on although: %1</source>
        <translation>تعليل المضي على الرغم من: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>الدليل: %1</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إلى هناك</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>الانتقال إلى هناك: %1</translation>
    </message>
    <message>
        <source>What readers outside may know of it; empty: nothing</source>
        <translation>ما يجوز أن يعرفه القراء من الخارج؛ فارغ: لا شيء</translation>
    </message>
    <message>
        <source>Justification for readers outside: %1</source>
        <translation>المبرر للقراء من الخارج: %1</translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message>
        <source>Requirements and due dates are computed from these for this cycle alone. Decisions already taken keep what was found then.</source>
        <translation>تُحسب المتطلبات وتواريخ الاستحقاق من هذه القيم لهذه الدورة وحدها. والقرارات التي اتُّخذت تحتفظ بما تبيّن عندئذ.</translation>
    </message>
    <message>
        <source>Rules of IGF %1</source>
        <translation>قواعد دورة المنتدى %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>month-day, as 01-31</source>
        <translation>الشهر واليوم، هكذا ‎01-31</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Ne&amp;w register…</source>
        <translation>سجل جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>تجربة العيّنة</translation>
    </message>
    <message>
        <source>Secretariat Desk</source>
        <translation>مكتب الأمانة</translation>
    </message>
    <message>
        <source>Keep the work between two annual meetings in one file: who applied, what was decided, what is due, and what was reported.</source>
        <translation>العمل بين اجتماعين سنويين في ملف واحد: من تقدّم، وما تقرّر، وما يُستحق، وما ورد من تقارير.</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>السجلات الأخيرة</translation>
    </message>
    <message>
        <source>The first cycle</source>
        <translation>الدورة الأولى</translation>
    </message>
    <message>
        <source>A cycle is one annual meeting and the work around it; every due date follows from it.</source>
        <translation>الدورة اجتماع سنوي واحد والعمل المحيط به؛ ومنها تُحسب كل المواعيد.</translation>
    </message>
    <message>
        <source>Choose a p&amp;lace and create…</source>
        <translation>اختيار المكان والإنشاء…</translation>
    </message>
    <message>
        <source>One moment, the register is being prepared…</source>
        <translation>لحظة واحدة، يجري إعداد السجل…</translation>
    </message>
</context>
<context>
    <name>ui::StepPanel</name>
    <message>
        <source>Not saved: %1, reason: “%2”</source>
        <translation>لم يُحفظ: %1، السبب: «%2»</translation>
    </message>
    <message>
        <source>What it requires</source>
        <translation>ما تتطلبه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>حدث في</translation>
    </message>
    <message>
        <source>%1: “%2” becomes %3</source>
        <translation>%1: «%2» يصبح %3</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>السبب *</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it requires is listed above.</source>
        <translation>ما تتطلّبه هذه الخطوة مذكور أعلاه.</translation>
    </message>
</context>
<context>
    <name>ui::Stream</name>
    <message>
        <source>Name and focus</source>
        <translation>الاسم والتركيز</translation>
    </message>
    <message>
        <source>What is the coalition to be called, and what is it about?</source>
        <translation>ما اسم التحالف، وما موضوعه؟</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Why does this issue need a coalition of its own?</source>
        <translation>لماذا تحتاج هذه المسألة إلى تحالف خاص بها؟</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>What will it do, and by when?</source>
        <translation>ماذا سيفعل، وقبل متى؟</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>القائمة البريدية</translation>
    </message>
    <message>
        <source>Where does it talk, and can anyone join and read?</source>
        <translation>أين يتحاور، وهل يستطيع أي شخص أن ينضم وأن يقرأ؟</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>من المسؤول عنه؟</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Who speaks for which stakeholder group? Three groups are needed unless the cycle says otherwise.</source>
        <translation>من يتحدث باسم أي من مجموعات أصحاب المصلحة؟ تلزم ثلاث مجموعات ما لم تنص الدورة على غير ذلك.</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>الانفتاح</translation>
    </message>
    <message>
        <source>Is membership open, and does it commit to the common rules?</source>
        <translation>هل العضوية مفتوحة، وهل يلتزم بالقواعد المشتركة؟</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>مما يُستحسن</translation>
    </message>
    <message>
        <source>Not required, but worth knowing before a decision.</source>
        <translation>غير لازم، لكن تجدر معرفته قبل القرار.</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>التوضيحات</translation>
    </message>
    <message>
        <source>What was asked of the applicants, and what did they answer?</source>
        <translation>ماذا سُئل مقدّمو الطلب، وبماذا أجابوا؟</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>الجواب المقدَّم</translation>
    </message>
    <message>
        <source>When and where were the applicants told of the decision?</source>
        <translation>متى وأين أُبلغ مقدّمو الطلب بالقرار؟</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>When and how did the report arrive, and which year does it cover?</source>
        <translation>متى وكيف ورد التقرير، وأي سنة يغطي؟</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Which events did the coalition organize or attend?</source>
        <translation>أي الفعاليات نظمها التحالف أو حضرها؟</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Which meetings did the coalition itself hold?</source>
        <translation>أي الاجتماعات عقدها التحالف نفسه؟</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>What did it publish, and do the texts show minority and dissenting views?</source>
        <translation>ماذا نشر، وهل تُظهر النصوص آراء الأقلية والآراء المخالفة؟</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Where can the report be read?</source>
        <translation>أين يمكن قراءة التقرير؟</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody holds a role here yet. Add the contact person first.</source>
        <translation>لا أحد يؤدي دورًا هنا بعد. أضف جهة الاتصال أولًا.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>No links or former names were entered here. Link what this builds on or works with.</source>
        <translation>لم تُدخل هنا روابط ولا أسماء سابقة. اربط ما يبني عليه هذا أو ما يعمل معه.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Nothing to do here. Add a task to be reminded of it on the Today page.</source>
        <translation>لا عمل مطلوب هنا. أضف مهمة لتذكّرك بها صفحة اليوم.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No files yet. Drop one anywhere on the record, or choose it.</source>
        <translation>لا ملفات بعد. أسقط ملفًا في أي موضع من السجل، أو اختره.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>The application of this coalition is not in the register.</source>
        <translation>طلب هذا التحالف غير موجود في السجل.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>No annual report is expected yet. Add one for the year that is owed.</source>
        <translation>لا تقرير سنويًا متوقعًا بعد. أضف واحدًا عن السنة المستحقة.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>No activities yet. Add meetings, webinars and events as they are reported, and what else shows that the coalition is at work.</source>
        <translation>لا أنشطة بعد. أضف الاجتماعات والحلقات الدراسية الشبكية والفعاليات كلما أُبلغ عنها، وكل ما يدل على أن التحالف يعمل.</translation>
    </message>
    <message>
        <source>No outputs yet. Add papers, guides and statements as they appear.</source>
        <translation>لا مخرجات بعد. أضف الأوراق والأدلة والبيانات كلما صدرت.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>No session was asked for yet. Add a request for the annual meeting.</source>
        <translation>لم تُطلب جلسة بعد. أضف طلبًا للاجتماع السنوي.</translation>
    </message>
    <message>
        <source>No membership figures yet. Add the number of members on a day.</source>
        <translation>لا أعداد للأعضاء بعد. أضف عدد الأعضاء في يوم معيّن.</translation>
    </message>
    <message>
        <source>&amp;Dynamic Coalitions</source>
        <translation>التحالفات الدينامية</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>طلب جديد…</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>No Dynamic Coalitions yet. Take in an application, or import a list.</source>
        <translation>لا تحالفات دينامية بعد. سجّل طلبًا، أو استورد قائمة.</translation>
    </message>
    <message>
        <source>Annual meetings</source>
        <translation>الاجتماعات السنوية</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>الميسّرون</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>المبادئ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>MAG member</source>
        <translation>العضو الراعي</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>الجدوى</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Organizing team</source>
        <translation>الفريق المنظِّم</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>التصور</translation>
    </message>
    <message>
        <source>Launch, documentation and support</source>
        <translation>الانطلاق والتوثيق والدعم</translation>
    </message>
    <message>
        <source>Openness, commitments and hand-over</source>
        <translation>الانفتاح والالتزامات والتسليم</translation>
    </message>
    <message>
        <source>&amp;Application of a Dynamic Coalition…</source>
        <translation>طلب تحالف دينامي…</translation>
    </message>
    <message>
        <source>New coalition…</source>
        <translation>تحالف جديد…</translation>
    </message>
    <message>
        <source>Dynamic &amp;Coalition already recognized…</source>
        <translation>تحالف دينامي معترف به…</translation>
    </message>
    <message>
        <source>New coalition</source>
        <translation>تحالف جديد</translation>
    </message>
    <message>
        <source>Title and cycle</source>
        <translation>العنوان والدورة</translation>
    </message>
    <message>
        <source>What is the forum to be called, and for which cycle?</source>
        <translation>ما اسم المنتدى، ولأي دورة؟</translation>
    </message>
    <message>
        <source>Which MAG member submits or seconds the proposal, and will facilitate the work?</source>
        <translation>أي عضو في الفريق الاستشاري يقدّم المقترح أو يؤيده، وسييسّر العمل؟</translation>
    </message>
    <message>
        <source>Who will facilitate? Two are needed, one of them a MAG member, unless the cycle says otherwise.</source>
        <translation>من سييسّر؟ يلزم اثنان، أحدهما عضو في الفريق الاستشاري، ما لم تنص الدورة على غير ذلك.</translation>
    </message>
    <message>
        <source>How does the issue stand in the discussions and decisions on Internet governance?</source>
        <translation>ما موقع المسألة في المناقشات والقرارات بشأن إدارة الإنترنت؟</translation>
    </message>
    <message>
        <source>What is the forum to look at, in enough detail to be assessed?</source>
        <translation>فيمَ سينظر المنتدى، بتفصيل يكفي للتقييم؟</translation>
    </message>
    <message>
        <source>What is to be there at the end of the cycle?</source>
        <translation>ماذا ينبغي أن يتحقق في نهاية الدورة؟</translation>
    </message>
    <message>
        <source>How will all stakeholder groups be reached and brought in?</source>
        <translation>كيف سيجري الوصول إلى كل مجموعات أصحاب المصلحة وإشراكها؟</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Who has signalled interest in taking part?</source>
        <translation>من أبدى اهتمامه بالمشاركة؟</translation>
    </message>
    <message>
        <source>Earlier work</source>
        <translation>أعمال سابقة</translation>
    </message>
    <message>
        <source>Is the topic new, or does it build on an earlier edition?</source>
        <translation>هل الموضوع جديد، أم يبني على طبعة سابقة؟</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What did the MAG decide, at which meeting, and when were the proposers told?</source>
        <translation>ماذا قرر الفريق الاستشاري، وفي أي اجتماع، ومتى أُبلغ مقدّمو المقترح؟</translation>
    </message>
    <message>
        <source>The proposal of this forum, and with it its assessment, is not in the register.</source>
        <translation>مقترح هذا المنتدى، ومعه تقييمه، غير موجود في السجل.</translation>
    </message>
    <message>
        <source>The proposal of this forum is not in the register.</source>
        <translation>مقترح هذا المنتدى غير موجود في السجل.</translation>
    </message>
    <message>
        <source>Functioning</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>مقترح جديد…</translation>
    </message>
    <message>
        <source>Proposal of a &amp;Best Practice Forum…</source>
        <translation>مقترح منتدى أفضل الممارسات…</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>مقترح جديد</translation>
    </message>
    <message>
        <source>New forum…</source>
        <translation>منتدى جديد…</translation>
    </message>
    <message>
        <source>Best Practice &amp;Forum already selected…</source>
        <translation>منتدى أفضل ممارسات وقع عليه الاختيار…</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>منتدى جديد</translation>
    </message>
    <message>
        <source>&amp;Best Practice Forums</source>
        <translation>منتديات أفضل الممارسات</translation>
    </message>
    <message>
        <source>No Best Practice Forum of this cycle yet. Take in a proposal, or look at all cycles.</source>
        <translation>لا منتدى أفضل ممارسات في هذه الدورة بعد. سجّل مقترحًا، أو اعرض كل الدورات.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>الاسم والمكان</translation>
    </message>
    <message>
        <source>What is the initiative called, and whom does it bring together?</source>
        <translation>ما اسم المبادرة، ومن تجمع؟</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>What does the initiative say of itself? Write it here, or attach the file.</source>
        <translation>ماذا تقول المبادرة عن نفسها؟ اكتبه هنا، أو أرفق الملف.</translation>
    </message>
    <message>
        <source>Open and transparent</source>
        <translation>منفتحة وشفافة</translation>
    </message>
    <message>
        <source>Can anyone take part, and can anyone see how it works? Note where that is shown.</source>
        <translation>هل يستطيع أي شخص أن يشارك، وأن يرى كيف تعمل؟ دوّن أين يظهر ذلك.</translation>
    </message>
    <message>
        <source>Inclusive and bottom-up</source>
        <translation>شاملة ومن القاعدة</translation>
    </message>
    <message>
        <source>Does it reach those who are seldom heard, and does the community set the agenda?</source>
        <translation>هل تصل إلى من يندر أن يُسمع صوتهم، وهل يضع المجتمع جدول الأعمال؟</translation>
    </message>
    <message>
        <source>Do all groups work as equals, and not for profit?</source>
        <translation>هل تعمل كل المجموعات على قدم المساواة، لا من أجل الربح؟</translation>
    </message>
    <message>
        <source>Who organizes it? Three stakeholder groups are needed unless the cycle says otherwise.</source>
        <translation>من ينظمها؟ تلزم ثلاث من مجموعات أصحاب المصلحة ما لم تنص الدورة على غير ذلك.</translation>
    </message>
    <message>
        <source>Not required, but worth knowing before it is listed.</source>
        <translation>غير لازم، لكن تجدر معرفته قبل الإدراج.</translation>
    </message>
    <message>
        <source>When and where was the initiative told?</source>
        <translation>متى وأين أُبلغت المبادرة؟</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>How was the annual meeting prepared, and who met for it?</source>
        <translation>كيف أُعد الاجتماع السنوي، ومن اجتمع لأجله؟</translation>
    </message>
    <message>
        <source>Annual meeting</source>
        <translation>الاجتماع السنوي</translation>
    </message>
    <message>
        <source>What was discussed there, and who came?</source>
        <translation>ماذا نوقش فيه، ومن حضر؟</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What came out of it?</source>
        <translation>بماذا خرج؟</translation>
    </message>
    <message>
        <source>The statement of this initiative is not in the register.</source>
        <translation>بيان هذه المبادرة غير موجود في السجل.</translation>
    </message>
    <message>
        <source>No annual meetings yet. Add them as the initiative announces them.</source>
        <translation>لا اجتماعات سنوية بعد. أضفها كلما أعلنتها المبادرة.</translation>
    </message>
    <message>
        <source>No report yet. Add one when the initiative sends it.</source>
        <translation>لا تقرير بعد. أضف واحدًا حين ترسله المبادرة.</translation>
    </message>
    <message>
        <source>The organizing team is not known yet. Add its members with their stakeholder groups.</source>
        <translation>الفريق المنظِّم غير معروف بعد. أضف أعضاءه مع مجموعات أصحاب المصلحة التي ينتمون إليها.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>No support was asked for yet. Note here what the initiative asks for, and grants it received.</source>
        <translation>لم يُطلب دعم بعد. دوّن هنا ما تطلبه المبادرة، وما ورد من منح.</translation>
    </message>
    <message>
        <source>New statement…</source>
        <translation>بيان جديد…</translation>
    </message>
    <message>
        <source>&amp;Statement of an initiative (NRI)…</source>
        <translation>بيان مبادرة وطنية أو إقليمية أو شبابية…</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>بيان جديد</translation>
    </message>
    <message>
        <source>New initiative…</source>
        <translation>مبادرة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Initiative already listed (NRI)…</source>
        <translation>مبادرة مدرجة بالفعل (وطنية أو إقليمية أو شبابية)…</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>مبادرة جديدة</translation>
    </message>
    <message>
        <source>NR&amp;Is</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>No initiatives yet. Take in a statement, or import a list.</source>
        <translation>لا مبادرات بعد. سجّل بيانًا، أو استورد قائمة.</translation>
    </message>
    <message>
        <source>What is the network to be called, and for which cycle?</source>
        <translation>ما اسم الشبكة، ولأي دورة؟</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Which priority does it answer, and where did that priority emerge?</source>
        <translation>لأي أولوية تستجيب، وأين برزت تلك الأولوية؟</translation>
    </message>
    <message>
        <source>Who was asked whether it can be done, when, and what did they answer?</source>
        <translation>من سُئل عن إمكان ذلك، ومتى، وبماذا أجابوا؟</translation>
    </message>
    <message>
        <source>Which framework is proposed? Write it here, or attach the file.</source>
        <translation>أي إطار مقترح؟ اكتبه هنا، أو أرفق الملف.</translation>
    </message>
    <message>
        <source>MAG liaison</source>
        <translation>مسؤول الاتصال</translation>
    </message>
    <message>
        <source>Which MAG member is the liaison to the network?</source>
        <translation>أي عضو في الفريق الاستشاري هو مسؤول الاتصال لدى الشبكة؟</translation>
    </message>
    <message>
        <source>The concept of this network is not in the register.</source>
        <translation>تصور هذه الشبكة غير موجود في السجل.</translation>
    </message>
    <message>
        <source>New concept…</source>
        <translation>تصور جديد…</translation>
    </message>
    <message>
        <source>Concept of a Policy &amp;Network…</source>
        <translation>تصور شبكة سياسات…</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>تصور جديد</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>شبكة جديدة…</translation>
    </message>
    <message>
        <source>Policy Net&amp;work already established…</source>
        <translation>شبكة سياسات منشأة بالفعل…</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>شبكة جديدة</translation>
    </message>
    <message>
        <source>Policy Net&amp;works</source>
        <translation>شبكات السياسات</translation>
    </message>
    <message>
        <source>No Policy Network of this cycle yet. Take in a concept, or look at all cycles.</source>
        <translation>لا شبكة سياسات في هذه الدورة بعد. سجّل تصورًا، أو اعرض كل الدورات.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Add the phases of the work, calls for input, and what the MAG is told.</source>
        <translation>لا شيء مخطط بعد. أضف مراحل العمل، والدعوات لتقديم المساهمات، وما يُبلَّغ به الفريق الاستشاري.</translation>
    </message>
    <message>
        <source>No activities yet. Add meetings, webinars and sessions; mark those open to all.</source>
        <translation>لا أنشطة بعد. أضف الاجتماعات والحلقات الدراسية الشبكية والجلسات؛ وميّز المفتوح منها للجميع.</translation>
    </message>
    <message>
        <source>No outputs yet. Add the draft with its comment period, and where results are carried.</source>
        <translation>لا مخرجات بعد. أضف المسودة مع فترة التعليق عليها، والأماكن التي تُنقل إليها النتائج.</translation>
    </message>
    <message>
        <source>No mailing list yet. Add its address and where its archive is.</source>
        <translation>لا قائمة بريدية بعد. أضف عنوانها ومكان محفوظاتها.</translation>
    </message>
    <message>
        <source>What was asked of the initiative, and what did it answer?</source>
        <translation>ماذا سُئلت المبادرة، وبماذا أجابت؟</translation>
    </message>
    <message>
        <source>Coordination group…</source>
        <translation>فريق التنسيق…</translation>
    </message>
    <message>
        <source>Multistakeholder and non-commercial</source>
        <translation>تعددية وغير تجارية</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>No meeting it came to is on record. Who came is ticked at the meeting.</source>
        <translation>لا اجتماع مسجَّلًا حضره. يُؤشَّر على الحاضرين عند الاجتماع.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Nothing was asked of it yet. A call goes to many at once: Cycle, Calls to workstreams.</source>
        <translation>لم يُسأل شيئًا بعد. يوجَّه النداء إلى كثيرين معًا: الدورة، النداءات إلى مسارات العمل.</translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message>
        <source>since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>منذ أقل من يوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>بانتظار %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>مستحق خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>لا شيء مستحق في الأيام الثلاثين المقبلة.</translation>
    </message>
    <message>
        <source>Awaiting my decision</source>
        <translation>بانتظار قراري</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>مهام مفتوحة</translation>
    </message>
    <message>
        <source>No task without a date is open.</source>
        <translation>لا توجد مهمة مفتوحة بلا تاريخ.</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>بانتظار آخرين</translation>
    </message>
    <message>
        <source>The office waits for nobody.</source>
        <translation>المكتب لا ينتظر أحدًا.</translation>
    </message>
    <message>
        <source>Changed in the last seven days</source>
        <translation>تغيّر في الأيام السبعة الماضية</translation>
    </message>
    <message>
        <source>Nothing was changed this week.</source>
        <translation>لم يتغير شيء هذا الأسبوع.</translation>
    </message>
    <message>
        <source>%1 · %2 overdue · %3 due in 30 days · %4 to decide</source>
        <translation>%1 · متأخر: %2 · مستحق خلال 30 يومًا: %3 · للقرار: %4</translation>
    </message>
    <message>
        <source>What wants me</source>
        <translation>ما يطلبني</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>ما يجري</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ui::WorkstreamTab</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>لا نشط</numerusform>
            <numerusform>نشط واحد</numerusform>
            <numerusform>نشطان</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطًا</numerusform>
            <numerusform>%Ln نشط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>لا شيء يحتاج انتباهًا</numerusform>
            <numerusform>واحد يحتاج انتباهًا</numerusform>
            <numerusform>اثنان يحتاجان انتباهًا</numerusform>
            <numerusform>%Ln تحتاج انتباهًا</numerusform>
            <numerusform>%Ln يحتاج انتباهًا</numerusform>
            <numerusform>%Ln يحتاج انتباهًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>أُرسلت في %1</translation>
    </message>
    <message>
        <source>Draft for %1</source>
        <translation>مسودة ليوم %1</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>كتابة رسالة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>“%1” could be written now. %2</source>
        <translation>يمكن كتابة «%1» الآن. %2</translation>
    </message>
    <message>
        <source>No letter has been written, and none is due.</source>
        <translation>لم تُكتب أي رسالة، ولا رسالة مستحقة.</translation>
    </message>
    <message>
        <source>The letter was removed.</source>
        <translation>أُزيلت الرسالة.</translation>
    </message>
</context>
<context>
    <name>ui::TemplatesPage</name>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>العودة إلى النص المدمج</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The built-in text is back.</source>
        <translation>عاد النص المدمج.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>For this record</source>
        <translation>لهذا السجل</translation>
    </message>
    <message>
        <source>Insert the field</source>
        <translation>إدراج الحقل</translation>
    </message>
    <message>
        <source>How the letter would read</source>
        <translation>كيف ستُقرأ الرسالة</translation>
    </message>
    <message>
        <source>As written to</source>
        <translation>كما لو كُتبت إلى</translation>
    </message>
</context>
<context>
    <name>ui::LetterComposer</name>
    <message>
        <source>More people…</source>
        <translation>أشخاص آخرون…</translation>
    </message>
    <message>
        <source>You have changed the text: it stays as it is, in the language it is in.</source>
        <translation>لقد غيّرت النص: فهو يبقى كما هو، باللغة التي كُتب بها.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>Its template was edited in the register and is in %1, and so is the letter.</source>
        <translation>عُدِّل قالبها في السجل وهو باللغة %1، وكذلك الرسالة.</translation>
    </message>
    <message>
        <source>For what no template says, and for letters that were written elsewhere.</source>
        <translation>لما لا يقوله أي قالب، وللرسائل التي كُتبت في مكان آخر.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إلى هناك</translation>
    </message>
    <message>
        <source>The draft is kept. Nothing was sent.</source>
        <translation>المسودة محفوظة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>A name, an address, or both; several with semicolons</source>
        <translation>اسم أو عنوان أو كلاهما؛ وإن تعددوا ففاصلة منقوطة بينهم</translation>
    </message>
    <message>
        <source>Also to</source>
        <translation>وإلى</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>نسخ إلى</translation>
    </message>
</context>
<context>
    <name>ui::LettersDuePage</name>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Letters that are due</source>
        <translation>الرسائل المستحقة</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>مكتوبة إلى</translation>
    </message>
    <message>
        <source>No letter of this kind is due. The days between letters are among the rules of the cycle.</source>
        <translation>لا رسالة من هذا النوع مستحقة. والأيام بين الرسائل من قواعد الدورة.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The drafts are kept with each record, in one step that one undo takes back. Nothing is sent.</source>
        <translation>تُحفظ كل مسودة مع سجلها، في خطوة واحدة يلغيها تراجع واحد. ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>إلى: ⁨%1⁩
الموضوع: ⁨%2⁩

%3</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n draft(s)</source>
        <translation>
            <numerusform>لا مسودات للحفظ</numerusform>
            <numerusform>حفظ مسودة واحدة</numerusform>
            <numerusform>حفظ مسودتين</numerusform>
            <numerusform>حفظ %Ln مسودات</numerusform>
            <numerusform>حفظ %Ln مسودة</numerusform>
            <numerusform>حفظ %Ln مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n draft(s). Nothing was sent.</source>
        <translation>
            <numerusform>لم تُحفظ أي مسودة. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت مسودة واحدة. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت مسودتان. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت %Ln مسودات. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت %Ln مسودة. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت %Ln مسودة. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MovePanel</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Must be told</source>
        <translation>يجب إبلاغ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Give it a day of its own from now on</source>
        <translation>ليكن له يوم خاص به من الآن</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>What moves, what stays, who must be told</source>
        <translation>ما يُنقل وما يبقى ومن يجب إبلاغه</translation>
    </message>
    <message>
        <source>Why it moves</source>
        <translation>سبب النقل</translation>
    </message>
    <message>
        <source>What if it moves?</source>
        <translation>ماذا لو نُقل؟</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>New da&amp;y</source>
        <translation>اليوم الجديد</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose a new day to see what would move with it. Nothing is saved yet.</source>
        <translation>اختر يومًا جديدًا لترى ما سينتقل معه. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>ينتقل</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>نُقل %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) move.</source>
        <translation>
            <numerusform>لا تواريخ تنتقل.</numerusform>
            <numerusform>ينتقل تاريخ واحد.</numerusform>
            <numerusform>ينتقل تاريخان.</numerusform>
            <numerusform>تنتقل %Ln تواريخ.</numerusform>
            <numerusform>ينتقل %Ln تاريخًا.</numerusform>
            <numerusform>ينتقل %Ln تاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) move. Must be told: %1.</source>
        <translation>
            <numerusform>لا تواريخ تنتقل. يجب إبلاغ: %1.</numerusform>
            <numerusform>ينتقل تاريخ واحد. يجب إبلاغ: %1.</numerusform>
            <numerusform>ينتقل تاريخان. يجب إبلاغ: %1.</numerusform>
            <numerusform>تنتقل %Ln تواريخ. يجب إبلاغ: %1.</numerusform>
            <numerusform>ينتقل %Ln تاريخًا. يجب إبلاغ: %1.</numerusform>
            <numerusform>ينتقل %Ln تاريخ. يجب إبلاغ: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesView</name>
    <message>
        <source>Possible duplicates</source>
        <translation>المكررات المحتملة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما يُقارن</translation>
    </message>
    <message>
        <source>These may be the same</source>
        <translation>قد تكون هذه واحدة</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>لا أزواج للنظر فيها</numerusform>
            <numerusform>زوج واحد للنظر فيه</numerusform>
            <numerusform>زوجان للنظر فيهما</numerusform>
            <numerusform>%Ln أزواج للنظر فيها</numerusform>
            <numerusform>%Ln زوجًا للنظر فيها</numerusform>
            <numerusform>%Ln زوج للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>No two records look like the same.</source>
        <translation>لا سجلان يبدوان واحدًا.</translation>
    </message>
</context>
<context>
    <name>ui::RosterView</name>
    <message>
        <source>Balance of the roster</source>
        <translation>توازن القائمة</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>كشف الأدوار</translation>
    </message>
    <message>
        <source>All workstreams</source>
        <translation>كل مسارات العمل</translation>
    </message>
    <message>
        <source>One workstream</source>
        <translation>مسار عمل واحد</translation>
    </message>
    <message>
        <source>The MAG</source>
        <translation>الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>As &amp;on</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Ro&amp;le</source>
        <translation>الدور</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RosterModel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>Of</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>New &amp;milestone…</source>
        <translation>معلم جديد…</translation>
    </message>
    <message>
        <source>P&amp;lan the year</source>
        <translation>تخطيط السنة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>How the year is shown</source>
        <translation>كيف تُعرض السنة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>أيام السنة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>تخطيط السنة</translation>
    </message>
    <message>
        <source>Choose a day, or plan the year: its usual milestones are counted from the annual meeting.</source>
        <translation>اختر يومًا، أو خطّط السنة: فمعالمها المعتادة تُحسب من الاجتماع السنوي.</translation>
    </message>
    <message>
        <source>Begin a cycle first: the calendar is counted from its annual meeting.</source>
        <translation>ابدأ دورة أولًا: فالتقويم يُحسب من اجتماعها السنوي.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in the cycle</source>
        <translation>
            <numerusform>لا تواريخ في الدورة</numerusform>
            <numerusform>تاريخ واحد في الدورة</numerusform>
            <numerusform>تاريخان في الدورة</numerusform>
            <numerusform>%Ln تواريخ في الدورة</numerusform>
            <numerusform>%Ln تاريخًا في الدورة</numerusform>
            <numerusform>%Ln تاريخ في الدورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual milestones of this cycle are all there.</source>
        <translation>المعالم المعتادة لهذه الدورة موجودة كلها.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>كُتب التقويم في %1.</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Deadlines and milestones: %1.</source>
        <translation>المواعيد النهائية والمعالم: %1.</translation>
    </message>
    <message>
        <source>Annual meeting %1</source>
        <translation>الاجتماع السنوي %1</translation>
    </message>
    <message>
        <source>Add the milestone</source>
        <translation>إضافة المعلم</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>معلم جديد</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>Draft outputs: %1 (%2)</source>
        <translation>مسودات المخرجات: %1 (%2)</translation>
    </message>
    <message>
        <source>Calendar of IGF %1</source>
        <translation>تقويم المنتدى %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who reads the exported calendar</source>
        <translation>من يقرأ التقويم المصدَّر</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) were added.</source>
        <translation>
            <numerusform>لم يُضف أي تاريخ.</numerusform>
            <numerusform>أُضيف تاريخ واحد.</numerusform>
            <numerusform>أُضيف تاريخان.</numerusform>
            <numerusform>أُضيفت %Ln تواريخ.</numerusform>
            <numerusform>أُضيف %Ln تاريخًا.</numerusform>
            <numerusform>أُضيف %Ln تاريخ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailingListPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No figures yet. Count an archive that the list&apos;s server exports as an mbox file, or type in what those who run the list report.</source>
        <translation>لا أرقام بعد. عُدّ محفوظات يصدّرها خادم القائمة ملفَّ mbox، أو أدخل ما يفيد به القائمون عليها.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>عن القائمة</translation>
    </message>
    <message>
        <source>Co&amp;unt an archive…</source>
        <translation>عدّ محفوظات…</translation>
    </message>
    <message>
        <source>Type in a &amp;month…</source>
        <translation>إدخال شهر…</translation>
    </message>
    <message>
        <source>Remove the month</source>
        <translation>إزالة الشهر</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>الأرقام بحسب الشهر</translation>
    </message>
    <message>
        <source>Nothing is known of the last twelve months.</source>
        <translation>لا يُعرف شيء عن الأشهر الاثني عشر الماضية.</translation>
    </message>
    <message>
        <source>%1 messages in the last twelve months, of which %2 are known.</source>
        <translation>%1 رسالة في الأشهر الاثني عشر الماضية، والمعروف منها %2.</translation>
    </message>
    <message>
        <source>Choose the archive</source>
        <translation>اختيار المحفوظات</translation>
    </message>
    <message>
        <source>Mail archives (*.mbox *.mbx *.txt *.gz);;All files (*)</source>
        <translation>محفوظات بريد (*.mbox *.mbx *.txt *.gz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Removed: the figures of %1</source>
        <translation>أُزيلت: أرقام %1</translation>
    </message>
    <message>
        <source>Change the month…</source>
        <translation>تغيير الشهر…</translation>
    </message>
    <message>
        <source>Nobody checked yet whether the list and its archive are open.</source>
        <translation>لم يتحقق أحد بعد مما إذا كانت القائمة ومحفوظاتها مفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Keep these figures</source>
        <translation>حفظ هذه الأرقام</translation>
    </message>
    <message>
        <source>Figures of a month</source>
        <translation>أرقام شهر</translation>
    </message>
    <message>
        <source>Change the figures of a month</source>
        <translation>تغيير أرقام شهر</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>المرسلون</translation>
    </message>
    <message>
        <source>Messages and posters by month from %1 to %2; most messages in %3: %4. The table has the figures.</source>
        <translation>الرسائل والمرسلون بحسب الشهر من %1 إلى %2؛ وأكثر الرسائل في %3: %4. والأرقام في الجدول.</translation>
    </message>
    <message>
        <source>Messages. %1</source>
        <translation>الرسائل. %1</translation>
    </message>
</context>
<context>
    <name>ui::MonthView</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CoordinationPage</name>
    <message>
        <source>No meeting of this cycle is on record.</source>
        <translation>لا يرد في السجل اجتماع في هذه الدورة.</translation>
    </message>
    <message>
        <source>Add a &amp;meeting…</source>
        <translation>إضافة اجتماع…</translation>
    </message>
    <message>
        <source>Begin the record of the &amp;group</source>
        <translation>بدء سجل الفريق</translation>
    </message>
    <message>
        <source>Coordination group of the Dynamic Coalitions</source>
        <translation>فريق تنسيق التحالفات الدينامية</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>الممثلون</translation>
    </message>
    <message>
        <source>Work plan and ways of working</source>
        <translation>خطة العمل وطرائق العمل</translation>
    </message>
    <message>
        <source>Dynamic Coalition</source>
        <translation>تحالف دينامي</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Add the meetin&amp;g</source>
        <translation>إضافة الاجتماع</translation>
    </message>
    <message numerus="yes">
        <source>%n, as expected</source>
        <translation>
            <numerusform>لا أحد، كما هو متوقع</numerusform>
            <numerusform>واحد، كما هو متوقع</numerusform>
            <numerusform>اثنان، كما هو متوقع</numerusform>
            <numerusform>%Ln، كما هو متوقع</numerusform>
            <numerusform>%Ln، كما هو متوقع</numerusform>
            <numerusform>%Ln، كما هو متوقع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1، والمتوقع من %2 إلى %3</translation>
    </message>
    <message numerus="yes">
        <source>Each coalition sends %1 to %2; %n coalition(s) do(es) not.</source>
        <translation>
            <numerusform>يوفد كل تحالف من %1 إلى %2؛ وكلها تفعل.</numerusform>
            <numerusform>يوفد كل تحالف من %1 إلى %2؛ وتحالف واحد لا يفعل.</numerusform>
            <numerusform>يوفد كل تحالف من %1 إلى %2؛ وتحالفان لا يفعلان.</numerusform>
            <numerusform>يوفد كل تحالف من %1 إلى %2؛ و%Ln تحالفات لا تفعل.</numerusform>
            <numerusform>يوفد كل تحالف من %1 إلى %2؛ و%Ln تحالفًا لا تفعل.</numerusform>
            <numerusform>يوفد كل تحالف من %1 إلى %2؛ و%Ln تحالف لا تفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings of %1</source>
        <translation>اجتماعات %1</translation>
    </message>
    <message>
        <source>MAG liaison: %1</source>
        <translation>مسؤول الاتصال من الفريق الاستشاري: %1</translation>
    </message>
    <message>
        <source>No MAG liaison to the group is on record.</source>
        <translation>لا يرد في السجل مسؤول اتصال من الفريق الاستشاري لدى فريق التنسيق.</translation>
    </message>
    <message>
        <source>The meeting was added.</source>
        <translation>أُضيف الاجتماع.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPage</name>
    <message>
        <source>MAG member</source>
        <translation>عضو الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Relevance and suitability (BPF-9)</source>
        <translation>الصلة والملاءمة (BPF-9)</translation>
    </message>
    <message>
        <source>Community of interest (BPF-10)</source>
        <translation>مجتمع المهتمين (BPF-10)</translation>
    </message>
    <message>
        <source>Expected output and contribution (BPF-11)</source>
        <translation>المخرجات المتوقعة والإسهام (BPF-11)</translation>
    </message>
    <message>
        <source>Add a MAG member</source>
        <translation>إضافة عضو في الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Assessment sheet</source>
        <translation>ورقة التقييم</translation>
    </message>
    <message>
        <source>Marks and notes inform the MAG and do not decide: each stands for itself, and they are not added up.</source>
        <translation>الدرجات والملاحظات تُعلم الفريق الاستشاري ولا تقرر: كل منها قائم بذاته، ولا تُجمع.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
</context>
<context>
    <name>ui::ArchiveCounter</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Months of the archive</source>
        <translation>أشهر الأرشيف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Store these figures</source>
        <translation>تخزين هذه الأرقام</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Mails that could not be counted whole</source>
        <translation>الرسائل التي لم يمكن عدّها كاملة</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>جارٍ عدّ %1</translation>
    </message>
    <message>
        <source>%1 holds no mail with a date.</source>
        <translation>ليس في %1 رسالة لها تاريخ.</translation>
    </message>
    <message>
        <source>%1: %2 messages of %3 posters, from %4 to %5.</source>
        <translation>‏%1: من الرسائل %2، ومن المرسلين %3، من %4 إلى %5.</translation>
    </message>
    <message>
        <source>Months: %1 new, %2 changed, %3 as they are.</source>
        <translation>الأشهر: جديد %1، متغير %2، كما هو %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s): an archive counted before had more mails of them.</source>
        <translation>
            <numerusform>لا أشهر.</numerusform>
            <numerusform>شهر واحد: ففي محفوظات عُدّت من قبل رسائل أكثر منه.</numerusform>
            <numerusform>شهران: ففي محفوظات عُدّت من قبل رسائل أكثر منهما.</numerusform>
            <numerusform>%Ln أشهر: ففي محفوظات عُدّت من قبل رسائل أكثر منها.</numerusform>
            <numerusform>%Ln شهرًا: ففي محفوظات عُدّت من قبل رسائل أكثر منها.</numerusform>
            <numerusform>%Ln شهر: ففي محفوظات عُدّت من قبل رسائل أكثر منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) without a usable date are in no month.</source>
        <translation>
            <numerusform>لكل الرسائل تاريخ صالح.</numerusform>
            <numerusform>رسالة واحدة بلا تاريخ صالح لا تُحسب في أي شهر.</numerusform>
            <numerusform>رسالتان بلا تاريخ صالح لا تُحسبان في أي شهر.</numerusform>
            <numerusform>%Ln رسائل بلا تاريخ صالح لا تُحسب في أي شهر.</numerusform>
            <numerusform>%Ln رسالة بلا تاريخ صالح لا تُحسب في أي شهر.</numerusform>
            <numerusform>%Ln رسالة بلا تاريخ صالح لا تُحسب في أي شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted months: %1 new, %2 changed.</source>
        <translation>الأشهر المحسوبة: %1 جديدة، %2 مُغيَّرة.</translation>
    </message>
    <message>
        <source>Repeats of a Message-ID, not counted again: %1.</source>
        <translation>رسائل يتكرر معرّفها (Message-ID) ولم تُحسب ثانية: %1.</translation>
    </message>
    <message>
        <source>Mails of which no sender could be read; they count as mails, but not for posters: %1.</source>
        <translation>رسائل لم يمكن معرفة مرسلها؛ تُحسب رسائل ولا تُحسب في المشاركين: %1.</translation>
    </message>
    <message>
        <source>Where the archive is only a part of a month, put its parts into one file and count that.</source>
        <translation>إذا كان الأرشيف جزءًا من شهر فقط، فاجمع أجزاءه في ملف واحد وعُدّه.</translation>
    </message>
    <message>
        <source>&amp;Store these figures in place of the others</source>
        <translation>&amp;حفظ هذه الأرقام مكان الأخرى</translation>
    </message>
    <message>
        <source>Store the others, &amp;keep those that are there</source>
        <translation>تخزين الأخرى وإبقاء الموجودة</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentCell</name>
    <message>
        <source>Mark: %1</source>
        <translation>الدرجة: %1</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ui::DayChoice</name>
    <message>
        <source>On a day of its own</source>
        <translation>في يوم خاص به</translation>
    </message>
    <message>
        <source>Counted from another day</source>
        <translation>محسوب من يوم آخر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>محسوب من</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>اختر اليوم.</translation>
    </message>
    <message>
        <source>Write how many weeks or days it is before or after.</source>
        <translation>اكتب عدد الأسابيع أو الأيام قبله أو بعده.</translation>
    </message>
</context>
<context>
    <name>ui::MergeView</name>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>دمج في واحد</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحدًا</translation>
    </message>
    <message>
        <source>Choose what is to be kept where the two differ. Roles, letters, links and files of both are kept; one undo takes it back.</source>
        <translation>اختر ما يُحفظ حيث يختلف الاثنان. تُحفظ أدوار كليهما ورسائلهما وروابطهما وملفاتهما؛ ويلغي ذلك تراجع واحد.</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>السجل الباقي</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 are one record now.</source>
        <translation>‏%1 سجل واحد الآن.</translation>
    </message>
    <message>
        <source>%1 will not be offered again.</source>
        <translation>لن يُعرض %1 مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ui::EntryPane</name>
    <message>
        <source>Records of this day</source>
        <translation>سجلات هذا اليوم</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>فتح السجل</translation>
    </message>
</context>
<context>
    <name>ui::FunctioningPage</name>
    <message>
        <source>The published metrics, today</source>
        <translation>المقاييس المنشورة، اليوم</translation>
    </message>
    <message>
        <source>Each is judged for itself, from what the register keeps of this forum; there is no total.</source>
        <translation>يُقيَّم كل منها على حدة، مما يحفظه السجل عن هذا المنتدى؛ ولا يوجد مجموع.</translation>
    </message>
    <message>
        <source>Launch, documentation and support</source>
        <translation>الانطلاق والتوثيق والدعم</translation>
    </message>
</context>
<context>
    <name>ui::KeptLetterView</name>
    <message>
        <source>I have sent it</source>
        <translation>أرسلتُها</translation>
    </message>
    <message>
        <source>on</source>
        <translation>في</translation>
    </message>
    <message>
        <source>The letter is logged as sent.</source>
        <translation>سُجّل أن الرسالة أُرسلت.</translation>
    </message>
</context>
<context>
    <name>ui::LetterActions</name>
    <message>
        <source>Save as e-mail draft…</source>
        <translation>حفظ مسودة بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>E-mail draft (*.eml)</source>
        <translation>مسودة بريد إلكتروني (*.eml)</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as an e-mail draft instead.</source>
        <translation>لم يستجب أي برنامج بريد. احفظ الرسالة مسودة بريد إلكتروني بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>وثيقة PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation>احفظها كما هي</translation>
    </message>
</context>
<context>
    <name>ui::MilestonePane</name>
    <message>
        <source>Remove the milestone</source>
        <translation>إزالة المعلم</translation>
    </message>
    <message>
        <source>Annual meeting %1</source>
        <translation>الاجتماع السنوي %1</translation>
    </message>
    <message>
        <source>At first on %1. Moved because: %2</source>
        <translation>كان أولًا في %1. سبب النقل: %2</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
</context>
<context>
    <name>ui::OffsetEdit</name>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks or days</source>
        <translation>أسابيع أو أيام</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before or after</source>
        <translation>قبل أو بعد</translation>
    </message>
</context>
<context>
    <name>ui::RoleTimeline</name>
    <message>
        <source>Roles over time</source>
        <translation>الأدوار عبر الزمن</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline of the year</source>
        <translation>الخط الزمني للسنة</translation>
    </message>
</context>
<context>
    <name>ui::DraftForm</name>
    <message>
        <source>Not saved: %1, %2</source>
        <translation>لم يُحفظ: %1، %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::RecordsPage</name>
    <message>
        <source>Nothing here yet. Add the first one with the button beside.</source>
        <translation>لا شيء هنا بعد. أضف الأول بالزر المجاور.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n workstream(s)</source>
        <translation>
            <numerusform>لا مسار عمل يُسأل</numerusform>
            <numerusform>سؤال مسار عمل واحد</numerusform>
            <numerusform>سؤال مساري عمل</numerusform>
            <numerusform>سؤال %Ln مسارات عمل</numerusform>
            <numerusform>سؤال %Ln مسار عمل</numerusform>
            <numerusform>سؤال %Ln مسار عمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveButton</name>
    <message>
        <source>Keep it</source>
        <translation>أبقه</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>أزله مع ذلك</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsModel</name>
    <message>
        <source>In question</source>
        <translation>موضع سؤال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>على حاله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>The row is</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>In the list, or why not</source>
        <translation>في القائمة، أو سبب الرفض</translation>
    </message>
</context>
<context>
    <name>ui::DamagedPage</name>
    <message>
        <source>%1 cannot be used as it is</source>
        <translation>لا يمكن استعمال %1 كما هو</translation>
    </message>
    <message>
        <source>It lies in %1. Whatever you choose here, it is not deleted.</source>
        <translation>مكانه %1. مهما اخترت هنا فلن يُحذف.</translation>
    </message>
    <message>
        <source>The backups are being looked through…</source>
        <translation>يجري فحص النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>It can go into a copy: of what lies there now, if that is sound, or of the newest good backup.</source>
        <translation>يمكن أن يوضع في نسخة: مما هو هناك الآن إن كان سليمًا، أو من أحدث نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>Save what was typed into a rescued copy…</source>
        <translation>ا&amp;حفظ ما كُتب في نسخة منقذة…</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>أحدث نسخة احتياطية سليمة</translation>
    </message>
    <message>
        <source>What was done since the backup</source>
        <translation>ما فُعل منذ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>ا&amp;ستعد هذه النسخة</translation>
    </message>
    <message>
        <source>View it first</source>
        <translation>ا&amp;عرضها أولًا</translation>
    </message>
    <message>
        <source>Choose another backup…</source>
        <translation>ا&amp;ختر نسخة أخرى…</translation>
    </message>
    <message>
        <source>The damaged file is moved aside, and it is told where to.</source>
        <translation>يُنقل الملف التالف جانبًا، ويُذكر إلى أين.</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>ما لا تزال قراءته ممكنة</translation>
    </message>
    <message>
        <source>A new register is made of every row that can be read, in the tables or in the history. It says where it comes from, and what is missing.</source>
        <translation>يُصنع سجل جديد من كل صف يمكن أن يُقرأ، في الجداول أو في التاريخ. ويقول من أين جاء، وما المفقود.</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>أ&amp;نقذ ما يمكن أن يُقرأ…</translation>
    </message>
    <message>
        <source>Try to open it again</source>
        <translation>حاول &amp;فتحه من جديد</translation>
    </message>
    <message>
        <source>Made on %1 (%2). Everything in it was looked through and is sound.</source>
        <translation>أُنشئت في %1 (%2). فُحص كل ما فيها وهو سليم.</translation>
    </message>
    <message>
        <source>Newer ones that are not sound: %1.</source>
        <translation>نسخ أحدث غير سليمة: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::BackupsPage</name>
    <message>
        <source>View it as it was</source>
        <translation>ا&amp;عرضها كما كانت</translation>
    </message>
    <message>
        <source>Compare with the present</source>
        <translation>&amp;قارنها بالحاضر</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>استعدها…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>أُخذت في</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما تغير منذ ذلك</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>There is no backup of this register yet. One is made by itself after the next change.</source>
        <translation>لا توجد نسخة احتياطية من هذا السجل بعد. تُصنع واحدة تلقائيًا بعد التغيير القادم.</translation>
    </message>
    <message>
        <source>They are made by themselves while you work, and kept: one of each day, then of each week and month.</source>
        <translation>تُصنع تلقائيًا وأنت تعمل، وتُحفظ: واحدة من كل يوم، ثم من كل أسبوع وشهر.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغير: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1، الخطوة %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::SecondFolderRow</name>
    <message>
        <source>Second folder…</source>
        <translation>مجلد ثانٍ…</translation>
    </message>
    <message>
        <source>Keep none there</source>
        <translation>عدم الحفظ فيه</translation>
    </message>
    <message>
        <source>The backups lie on the disk of the register. Name a second folder, on a memory stick or a share, and each of them is kept there too.</source>
        <translation>النسخ الاحتياطية على قرص السجل نفسه. سمِّ مجلدًا ثانيًا على ذاكرة محمولة أو مساحة مشتركة، فتُحفظ كل نسخة فيه أيضًا.</translation>
    </message>
    <message>
        <source>The second folder, %1, is not there now. Connect it: the newest backup is kept in it with the next change.</source>
        <translation>المجلد الثاني، %1، غير موجود الآن. صِله: تُحفظ فيه أحدث نسخة احتياطية مع التغيير التالي.</translation>
    </message>
    <message>
        <source>The second folder is %1. No backup lies in it yet.</source>
        <translation>المجلد الثاني هو %1. لا توجد فيه نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>The second folder is %1. The newest backup in it is of %2.</source>
        <translation>المجلد الثاني هو %1. أحدث نسخة احتياطية فيه من %2.</translation>
    </message>
    <message>
        <source>A second folder for the backups</source>
        <translation>مجلد ثانٍ للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>No more backups are kept in the second folder. Those in it stay.</source>
        <translation>لا تُحفظ نسخ احتياطية أخرى في المجلد الثاني. وما فيه يبقى.</translation>
    </message>
</context>
<context>
    <name>ui::ManyPanel</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>السبب *</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>تاريخ الحدوث</translation>
    </message>
    <message>
        <source>Each is judged on its own: what is refused is listed with its reason, the rest goes on, and one undo takes all back.</source>
        <translation>يُحكم على كل سجل وحده: ما رُفض يُذكر مع سببه، ويمضي الباقي، ويعيد تراجع واحد ذلك كله.</translation>
    </message>
    <message>
        <source>Annual report %1: %2</source>
        <translation>التقرير السنوي %1: %2</translation>
    </message>
    <message>
        <source>This register is only looked at: no step can be taken.</source>
        <translation>هذا السجل للاطلاع فقط: لا يمكن اتخاذ أي خطوة.</translation>
    </message>
    <message>
        <source>These are too many for one step: choose %1 at the most.</source>
        <translation>هذه أكثر مما تسعه خطوة واحدة: اختر %1 على الأكثر.</translation>
    </message>
    <message>
        <source>No step leads on from where they stand.</source>
        <translation>لا خطوة تلي ما وصلت إليه.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Not saved: %1, reason: “%2”</source>
        <translation>لم يُحفظ: %1، السبب: «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أي سجل</numerusform>
            <numerusform>اختير سجل واحد</numerusform>
            <numerusform>اختير سجلان</numerusform>
            <numerusform>اختيرت %n سجلات</numerusform>
            <numerusform>اختير %n سجلًا</numerusform>
            <numerusform>اختير %n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: لا سجلات</numerusform>
            <numerusform>%1: سجل واحد</numerusform>
            <numerusform>%1: سجلان</numerusform>
            <numerusform>%1: %n سجلات</numerusform>
            <numerusform>%1: %n سجلًا</numerusform>
            <numerusform>%1: %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>تعيين: %1</translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation>التعيين للجميع</translation>
    </message>
    <message>
        <source>Clear “%1” of all that are chosen?</source>
        <translation>أيُفرغ «%1» في كل ما اختير؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>رسالة: %1</translation>
    </message>
    <message>
        <source>Keep the drafts</source>
        <translation>الاحتفاظ بالمسودات</translation>
    </message>
    <message>
        <source>Mark as sent: %1 (%2)</source>
        <translation>الوسم بأنها أُرسلت: %1 (%2)</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>الوسم بأنها أُرسلت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Save as e-mail drafts…</source>
        <translation>الحفظ كمسودات بريد…</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>تصدير هذه</translation>
    </message>
    <message>
        <source>For the office…</source>
        <translation>للمكتب…</translation>
    </message>
    <message>
        <source>For the MAG…</source>
        <translation>للفريق الاستشاري…</translation>
    </message>
    <message>
        <source>For everybody…</source>
        <translation>للجميع…</translation>
    </message>
    <message>
        <source>Print these…</source>
        <translation>طباعة هذه…</translation>
    </message>
    <message>
        <source>Where to write the e-mail drafts</source>
        <translation>مكان كتابة مسودات البريد</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n draft(s). Nothing was sent.</source>
        <translation>
            <numerusform>لم يُحتفظ بأي مسودة. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت مسودة واحدة. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت مسودتان. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت %n مسودات. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت %n مسودة. لم يُرسل شيء.</numerusform>
            <numerusform>حُفظت %n مسودة. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n e-mail draft(s) into %1. Nothing was sent.</source>
        <translation>
            <numerusform>لم تُكتب أي مسودة في %1. لم يُرسل شيء.</numerusform>
            <numerusform>كُتبت مسودة بريد واحدة في %1. لم يُرسل شيء.</numerusform>
            <numerusform>كُتبت مسودتا بريد في %1. لم يُرسل شيء.</numerusform>
            <numerusform>كُتبت %n مسودات بريد في %1. لم يُرسل شيء.</numerusform>
            <numerusform>كُتبت %n مسودة بريد في %1. لم يُرسل شيء.</numerusform>
            <numerusform>كُتبت %n مسودة بريد في %1. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is done</source>
        <translation>اختر ما يُفعل</translation>
    </message>
    <message>
        <source>%1 of %2 stand where this step begins; what it requires of each is seen when it is taken.</source>
        <translation>%1 من %2 في الحالة التي تبدأ منها هذه الخطوة؛ وما تتطلبه من كل منها يظهر عند اتخاذها.</translation>
    </message>
    <message>
        <source>The reports of %1 of %2 stand where this step begins; what it requires of each is seen when it is taken.</source>
        <translation>تقارير %1 من %2 في الحالة التي تبدأ منها هذه الخطوة؛ وما تتطلبه من كل منها يظهر عند اتخاذها.</translation>
    </message>
    <message>
        <source>This letter goes with the state of %1 of %2; whom it reaches is seen when it is drafted.</source>
        <translation>تناسب هذه الرسالة حالة %1 من %2؛ ومن تصل إليه يظهر عند صياغتها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n coalition(s)?</source>
        <translation>
            <numerusform>%1: لا تحالف؟</numerusform>
            <numerusform>%1: تحالف واحد؟</numerusform>
            <numerusform>%1: تحالفان؟</numerusform>
            <numerusform>%1: %n تحالفات؟</numerusform>
            <numerusform>%1: %n تحالفًا؟</numerusform>
            <numerusform>%1: %n تحالف؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n forum(s)?</source>
        <translation>
            <numerusform>%1: لا منتدى؟</numerusform>
            <numerusform>%1: منتدى واحد؟</numerusform>
            <numerusform>%1: منتديان؟</numerusform>
            <numerusform>%1: %n منتديات؟</numerusform>
            <numerusform>%1: %n منتدى؟</numerusform>
            <numerusform>%1: %n منتدى؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n network(s)?</source>
        <translation>
            <numerusform>%1: لا شبكة؟</numerusform>
            <numerusform>%1: شبكة واحدة؟</numerusform>
            <numerusform>%1: شبكتان؟</numerusform>
            <numerusform>%1: %n شبكات؟</numerusform>
            <numerusform>%1: %n شبكة؟</numerusform>
            <numerusform>%1: %n شبكة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n initiative(s)?</source>
        <translation>
            <numerusform>%1: لا مبادرة؟</numerusform>
            <numerusform>%1: مبادرة واحدة؟</numerusform>
            <numerusform>%1: مبادرتان؟</numerusform>
            <numerusform>%1: %n مبادرات؟</numerusform>
            <numerusform>%1: %n مبادرة؟</numerusform>
            <numerusform>%1: %n مبادرة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n application(s)?</source>
        <translation>
            <numerusform>%1: لا طلب؟</numerusform>
            <numerusform>%1: طلب واحد؟</numerusform>
            <numerusform>%1: طلبان؟</numerusform>
            <numerusform>%1: %n طلبات؟</numerusform>
            <numerusform>%1: %n طلبًا؟</numerusform>
            <numerusform>%1: %n طلب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n record(s)?</source>
        <translation>
            <numerusform>%1: لا سجل؟</numerusform>
            <numerusform>%1: سجل واحد؟</numerusform>
            <numerusform>%1: سجلان؟</numerusform>
            <numerusform>%1: %n سجلات؟</numerusform>
            <numerusform>%1: %n سجلًا؟</numerusform>
            <numerusform>%1: %n سجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>سؤال: %1</translation>
    </message>
    <message>
        <source>Ask all of these</source>
        <translation>سؤال هذه كلها</translation>
    </message>
    <message>
        <source>Ask all of these…</source>
        <translation>سؤال هذه كلها…</translation>
    </message>
</context>
<context>
    <name>ui::AttendedList</name>
    <message>
        <source>Meetings attended</source>
        <translation>الاجتماعات التي حُضرت</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>عن</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceView</name>
    <message>
        <source>Find people, forums, networks, initiatives; or a guest’s name</source>
        <translation>ابحث عن أشخاص أو منتديات أو شبكات أو مبادرات؛ أو اكتب اسم ضيف</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>No. %1
%2</source>
        <translation>رقم %1
%2</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (guest)</source>
        <translation>%1 (ضيف)</translation>
    </message>
    <message>
        <source>%1 (as a guest)</source>
        <translation>%1 (كضيف)</translation>
    </message>
    <message numerus="yes">
        <source>%n more have such a name: write more of it.</source>
        <translation>
            <numerusform>لا أحد غيرهم يحمل مثل هذا الاسم.</numerusform>
            <numerusform>واحد آخر يحمل مثل هذا الاسم: اكتب المزيد منه.</numerusform>
            <numerusform>اثنان آخران يحملان مثل هذا الاسم: اكتب المزيد منه.</numerusform>
            <numerusform>%n آخرون يحملون مثل هذا الاسم: اكتب المزيد منه.</numerusform>
            <numerusform>%n آخر يحملون مثل هذا الاسم: اكتب المزيد منه.</numerusform>
            <numerusform>%n آخر يحملون مثل هذا الاسم: اكتب المزيد منه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AssessmentFiles</name>
    <message>
        <source>Save a sheet to fill</source>
        <translation>حفظ ورقة للملء</translation>
    </message>
    <message>
        <source>Take in a filled sheet…</source>
        <translation>إدخال ورقة مملوءة…</translation>
    </message>
    <message>
        <source>Add the MAG member who is to fill it first.</source>
        <translation>أضف أولًا عضو الفريق الاستشاري الذي سيملؤها.</translation>
    </message>
    <message>
        <source>For %1…</source>
        <translation>لأجل %1…</translation>
    </message>
    <message>
        <source>Of all, for the office…</source>
        <translation>للجميع، للمكتب…</translation>
    </message>
    <message>
        <source>Take in a filled sheet</source>
        <translation>إدخال ورقة مملوءة</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv);;All files (*)</source>
        <translation>أوراق (*.xlsx *.ods *.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>Taken in from %1: %2 new, %3 changed.</source>
        <translation>أُدخل من %1: %2 جديد، %3 متغيّر.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 says nothing new.</source>
        <translation>لا جديد في %1.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be taken in.</source>
        <translation>لا يمكن إدخال شيء من %1.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>Take in %1? %2 new, %3 changed, %4 as they are.</source>
        <translation>إدخال %1؟ %2 جديد، %3 متغيّر، %4 كما هو.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>ui::ManyOutcome</name>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Done: %1. Refused: %2.</source>
        <translation>أُنجز: %1. رُفض: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تُراجع عنه.</translation>
    </message>
</context>
<context>
    <name>ui::NamesView</name>
    <message>
        <source>It has a new name…</source>
        <translation>له اسم جديد…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Lists and documents of earlier days keep the old name</source>
        <translation>تحتفظ القوائم والوثائق الخاصة بالأيام السابقة بالاسم القديم</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>الأسماء السابقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>لا اسم سابق مسجَّل.</translation>
    </message>
    <message>
        <source>Renamed. What speaks of earlier days keeps the old name.</source>
        <translation>أُعيدت التسمية. وما يخص الأيام السابقة يحتفظ بالاسم القديم.</translation>
    </message>
    <message>
        <source>%1, until it was renamed on %2</source>
        <translation>%1، إلى أن أُعيدت تسميته في %2</translation>
    </message>
    <message>
        <source>%1, from %2 until it was renamed on %3</source>
        <translation>%1، من %2 إلى أن أُعيدت تسميته في %3</translation>
    </message>
</context>
<context>
    <name>ui::CallView</name>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>Not yet after all</source>
        <translation>لم يُجب بعد</translation>
    </message>
    <message>
        <source>Remind all that have not answered</source>
        <translation>تذكير كل من لم يُجب</translation>
    </message>
    <message>
        <source>Letters to them…</source>
        <translation>رسائل إليهم…</translation>
    </message>
    <message>
        <source>Extend for all…</source>
        <translation>تمديد للجميع…</translation>
    </message>
    <message>
        <source>Ask them too</source>
        <translation>سؤالهم أيضًا</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>من سُئل</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Those that are chosen in the list</source>
        <translation>ما اختير في القائمة</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>آخر يوم للردود</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>السبب *</translation>
    </message>
    <message>
        <source>Who else is asked</source>
        <translation>من يُسأل أيضًا</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>Those that are not closed and were not asked yet; only some: choose them in their list</source>
        <translation>ما لم يُغلق ولم يُسأل بعد؛ ولسؤال بعضها اخترها في قائمتها</translation>
    </message>
    <message>
        <source>Nobody was asked yet. Ask all of a kind below, or choose some in their list.</source>
        <translation>لم يُسأل أحد بعد. اسأل نوعًا كاملًا أدناه، أو اختر بعضًا في قائمته.</translation>
    </message>
    <message>
        <source>Asked %1 · reminded %2 · answered %3 · declined %4. %5</source>
        <translation>سُئل %1 · ذُكّر %2 · أجاب %3 · اعتذر %4. %5</translation>
    </message>
    <message>
        <source>Extended for all until %1.</source>
        <translation>مُدّد للجميع حتى %1.</translation>
    </message>
    <message>
        <source>All of them were asked already.</source>
        <translation>سُئلت جميعها من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n workstream(s)</source>
        <translation>
            <numerusform>%1: لا مسار عمل</numerusform>
            <numerusform>%1: مسار عمل واحد</numerusform>
            <numerusform>%1: مسارا عمل</numerusform>
            <numerusform>%1: %Ln مسارات عمل</numerusform>
            <numerusform>%1: %Ln مسار عمل</numerusform>
            <numerusform>%1: %Ln مسار عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers by %1.</source>
        <translation>آخر يوم للردود %1.</translation>
    </message>
    <message>
        <source>Answers by %1; at first by %2: %3</source>
        <translation>آخر يوم للردود %1؛ وكان أولًا %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::AskedList</name>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>النداء</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>آخر يوم للردود</translation>
    </message>
</context>
</TS>
