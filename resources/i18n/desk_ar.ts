<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>document</name>
        <message>
            <source>Sample data</source>
            <translation>بيانات عيّنة</translation>
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
            <source>Public</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>داخلي</translation>
        </message>
        <message>
            <source>Mailing list</source>
            <translation>القائمة البريدية</translation>
        </message>
        <message>
            <source>Annual reports</source>
            <translation>التقارير السنوية</translation>
        </message>
    </context>
    <context>
        <name>document::status</name>
        <message>
            <source>Workstream</source>
            <translation>مسار العمل</translation>
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
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>منتهٍ</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Mailing list</source>
            <translation>القائمة البريدية</translation>
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
            <source>Activity</source>
            <translation>نشاط</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>Report: %1</source>
            <translation>التقرير: %1</translation>
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
            <source>Annual reports</source>
            <translation>التقارير السنوية</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>غير نشط</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الاستحقاق</translation>
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
            <source>Outputs</source>
            <translation>المخرجات</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>ورد</translation>
        </message>
    </context>
    <context>
        <name>domain</name>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
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
            <source>Annual meeting starts</source>
            <translation>بداية الاجتماع السنوي</translation>
        </message>
        <message>
            <source>Annual meeting ends</source>
            <translation>نهاية الاجتماع السنوي</translation>
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
            <source>Website</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Mailing list</source>
            <translation>القائمة البريدية</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>جهة الاتصال</translation>
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
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>رابط</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>المجموعة الإقليمية</translation>
        </message>
        <message>
            <source>Organisation</source>
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
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
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
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>مهمة</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>معلم</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>الدورة</translation>
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
            <source>Annual report</source>
            <translation>التقرير السنوي</translation>
        </message>
        <message>
            <source>Annual reports</source>
            <translation>التقارير السنوية</translation>
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
            <source>People</source>
            <translation>الأشخاص</translation>
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
            <source>Links</source>
            <translation>الروابط</translation>
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
            <source>Intergovernmental organisations</source>
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
            <source>Internal</source>
            <translation>داخلي</translation>
        </message>
        <message>
            <source>MAG</source>
            <translation>الفريق الاستشاري</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>عام</translation>
        </message>
    </context>
    <context>
        <name>office</name>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>بيانات عيّنة</translation>
        </message>
    </context>
    <context>
        <name>procedure</name>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
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
            <source>Recognised</source>
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
            <source>Recognise</source>
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
            <source>Action plan</source>
            <translation>خطة العمل</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>الموقع</translation>
        </message>
    </context>
    <context>
        <name>support</name>
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
                <numerusform>خلال %n أيام</numerusform>
                <numerusform>خلال %n يومًا</numerusform>
                <numerusform>خلال %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>متأخر أقل من يوم</numerusform>
                <numerusform>متأخر يوم واحد</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر %n أيام</numerusform>
                <numerusform>متأخر %n يومًا</numerusform>
                <numerusform>متأخر %n يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui</name>
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
                <numerusform>منذ %n أيام</numerusform>
                <numerusform>منذ %n يومًا</numerusform>
                <numerusform>منذ %n يوم</numerusform>
            </translation>
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
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يومًا</numerusform>
                <numerusform>قبل %n يوم</numerusform>
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
    </context>
    <context>
        <name>ui::AttachmentsPage</name>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
    </context>
    <context>
        <name>ui::BalanceView</name>
        <message>
            <source>Persons</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
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
            <source>&amp;Print the status report…</source>
            <translation>طباعة تقرير الحالة…</translation>
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
            <source>&amp;Application of a Dynamic Coalition…</source>
            <translation>طلب تحالف دينامي…</translation>
        </message>
        <message>
            <source>Dynamic &amp;Coalition already recognised…</source>
            <translation>تحالف دينامي معترف به…</translation>
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
    </context>
    <context>
        <name>ui::CycleForm</name>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (اختياري)</translation>
        </message>
    </context>
    <context>
        <name>ui::DateEdit</name>
        <message>
            <source>such as 31 Jan 2022</source>
            <translation>مثل 2022-01-31</translation>
        </message>
    </context>
    <context>
        <name>ui::Desk</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>ui::ElementList</name>
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
        <name>ui::HelpPage</name>
        <message>
            <source>Procedure: %1</source>
            <translation>إجراء: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::HelpTopic</name>
        <message>
            <source>How to begin</source>
            <translation>كيف تبدأ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Dynamic Coalitions</source>
            <translation>التحالفات الدينامية</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>History</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Copies and safety</source>
            <translation>النسخ والأمان</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>About Secretariat Desk</source>
            <translation>حول مكتب الأمانة</translation>
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
            <source>happened on %1</source>
            <translation>حدث في %1</translation>
        </message>
    </context>
    <context>
        <name>ui::HistoryPage</name>
        <message>
            <source>Filter the history</source>
            <translation>تصفية التاريخ</translation>
        </message>
        <message>
            <source>&amp;History</source>
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
    </context>
    <context>
        <name>ui::ImportPage</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>استيراد</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Tools</source>
            <translation>الأدوات</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>New ▾</source>
            <translation>جديد ▾</translation>
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
    </context>
    <context>
        <name>ui::NewChildForm</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ui::PeoplePage</name>
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
            <source>&amp;Add the person</source>
            <translation>إضافة الشخص</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>الأشخاص</translation>
        </message>
    </context>
    <context>
        <name>ui::PersonView</name>
        <message>
            <source>No role is on record for this person.</source>
            <translation>لا دور مسجلًا لهذا الشخص.</translation>
        </message>
        <message>
            <source>&amp;Add a role…</source>
            <translation>إضافة دور…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>&amp;Erase this person's data…</source>
            <translation>محو بيانات هذا الشخص…</translation>
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
    </context>
    <context>
        <name>ui::RecordList</name>
        <message>
            <source>Filter by name or acronym</source>
            <translation>تصفية بالاسم أو المختصر</translation>
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
    </context>
    <context>
        <name>ui::RecordListModel</name>
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
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>أقل من يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>أقل من شهر</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>%n أشهر</numerusform>
                <numerusform>%n شهرًا</numerusform>
                <numerusform>%n شهر</numerusform>
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
            <source>for %1</source>
            <translation>منذ %1</translation>
        </message>
    </context>
    <context>
        <name>ui::RecordView</name>
        <message>
            <source>Choose a record from the list to see it here.</source>
            <translation>اختر سجلًا من القائمة لعرضه هنا.</translation>
        </message>
    </context>
    <context>
        <name>ui::ReportOrderForm</name>
        <message>
            <source>Letter</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>&amp;Cycle</source>
            <translation>الدورة</translation>
        </message>
    </context>
    <context>
        <name>ui::ReportPreview</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ui::RoleForm</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ui::StartPage</name>
        <message>
            <source>&amp;New register…</source>
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
            <source>&amp;Choose a place and create…</source>
            <translation>اختيار المكان والإنشاء…</translation>
        </message>
    </context>
    <context>
        <name>ui::StepPanel</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ui::Stream</name>
        <message>
            <source>&amp;Dynamic Coalitions</source>
            <translation>التحالفات الدينامية</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>خطة العمل</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>جهة الاتصال</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>History</source>
            <translation>التاريخ</translation>
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
            <source>Mailing list</source>
            <translation>القائمة البريدية</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>الحاجة</translation>
        </message>
        <message>
            <source>New application…</source>
            <translation>طلب جديد…</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>المخرجات</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
    </context>
    <context>
        <name>ui::TodayPage</name>
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
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Due in 30 days</source>
            <translation>مستحق خلال 30 يومًا</translation>
        </message>
        <message>
            <source>Awaiting my decision</source>
            <translation>بانتظار قراري</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>مهام مفتوحة</translation>
        </message>
        <message>
            <source>Waiting on others</source>
            <translation>بانتظار آخرين</translation>
        </message>
        <message>
            <source>Changed in the last seven days</source>
            <translation>تغيّر في الأيام السبعة الماضية</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>لا شيء متأخر.</translation>
        </message>
        <message>
            <source>Nothing is due in the next 30 days.</source>
            <translation>لا شيء مستحق في الأيام الثلاثين المقبلة.</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>لا شيء بانتظارك.</translation>
        </message>
        <message>
            <source>No task without a date is open.</source>
            <translation>لا توجد مهمة مفتوحة بلا تاريخ.</translation>
        </message>
        <message>
            <source>The office waits for nobody.</source>
            <translation>المكتب لا ينتظر أحدًا.</translation>
        </message>
        <message>
            <source>Nothing was changed this week.</source>
            <translation>لم يتغير شيء هذا الأسبوع.</translation>
        </message>
        <message>
            <source>since today</source>
            <translation>منذ اليوم</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>waiting for %1</source>
            <translation>بانتظار %1</translation>
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
            <source>%1 · %2 overdue · %3 due in 30 days · %4 to decide</source>
            <translation>%1 · متأخر: %2 · مستحق خلال 30 يومًا: %3 · للقرار: %4</translation>
        </message>
        <message numerus="yes">
            <source>for %n day(s)</source>
            <translation>
                <numerusform>منذ أقل من يوم</numerusform>
                <numerusform>منذ يوم واحد</numerusform>
                <numerusform>منذ يومين</numerusform>
                <numerusform>منذ %n أيام</numerusform>
                <numerusform>منذ %n يومًا</numerusform>
                <numerusform>منذ %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>قبل أقل من يوم</numerusform>
                <numerusform>قبل يوم واحد</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يومًا</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::WorkstreamTab</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>لا سجلات</numerusform>
                <numerusform>سجل واحد</numerusform>
                <numerusform>سجلان</numerusform>
                <numerusform>%n سجلات</numerusform>
                <numerusform>%n سجلًا</numerusform>
                <numerusform>%n سجل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>لا نشط</numerusform>
                <numerusform>نشط واحد</numerusform>
                <numerusform>نشطان</numerusform>
                <numerusform>%n نشطة</numerusform>
                <numerusform>%n نشطًا</numerusform>
                <numerusform>%n نشط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need attention</source>
            <translation>
                <numerusform>لا شيء يحتاج انتباهًا</numerusform>
                <numerusform>واحد يحتاج انتباهًا</numerusform>
                <numerusform>اثنان يحتاجان انتباهًا</numerusform>
                <numerusform>%n تحتاج انتباهًا</numerusform>
                <numerusform>%n يحتاج انتباهًا</numerusform>
                <numerusform>%n يحتاج انتباهًا</numerusform>
            </translation>
        </message>
    </context>
</TS>
