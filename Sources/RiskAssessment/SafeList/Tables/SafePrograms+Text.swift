extension SafePrograms {
  static let text = """
    cat,head,tail,wc,cut,tr,grep,egrep,fgrep,zgrep,zegrep,zfgrep,bzgrep,xzgrep,pgrep,nl,tac,rev,paste,join,fold,fmt *
    expand,unexpand,column,colrm,od,hexdump,hd,strings,base64,base32,basenc,tsort,numfmt,pr,look,ack,ag,pcregrep,pcre2grep *
    rg * !--pre !--hostname-bin
    view -R -n -M <9
    less,more,zless,zmore,most * !-o !-O !--log-file !--LOG-FILE !-k !--lesskey-file !--lesskey-src !--lesskey-content @moving
    bat,batcat * !--pager !--config-file !--generate-config-file !--build
    xxd * <1 -l= -c= -s= -g= -o= -n= -len= -cols= -seek=
    sort * !-o !--output !--compress-program -k= -t= -S= -T= --key= --field-separator=
    uniq <1 * -f= -s= -w=
    shuf * !-o !--output -n= -i=
    sed,gsed -n -E -r -s -u -z -l= -b -e= --expression= --quiet --silent --regexp-extended --separate --unbuffered \
    --null-data --posix --debug --line-length= --sandbox @sed
    awk,gawk,mawk,nawk -F= -v= --field-separator= --assign= --re-interval --posix -b -c -P --csv -k @awk
    jq * !-f !--from-file -L= --arg --argjson --slurpfile --rawfile
    yq,gojq,jaq,xq * !-i !--inplace !--in-place !-f !--from-file !-s !--split-exp
    xmllint * !-o !--output !--load-trace !--shell
    xmlstarlet,xml/
      sel,el,val,c14n,fo *
    csvcut,csvlook,csvstat,csvgrep,csvjson,csvsort,in2csv,datamash,gron * !-o !-i !--output
    xsv,qsv/
      headers,select,search,stats,frequency,table,count,slice,sample,join,cat,flatten,fmt,input,reverse,sort * !-o !--output
      dedup,describe,explode,fill,lens,rename,schema,transpose * !-o !--output
    csvtool/
      col,namedcol,width,height,head,drop,take,readable,transpose,sub,paste,join,square,trim * !-o
    dasel * !-o !--output @unchanging
    iconv * !-o !--output
    hunspell,wdiff,html2text,links * !-o !-m !--output !-dump-cookies
    tidy * !-o !-m !-f !-config !--output-file !--write-back !--error-file
    pandoc * !-o !--output !-F !--filter !-L !--lua-filter !--pdf-engine !-d !--defaults !--extract-media !--log -t= -f= -r= -w= --to= --from= --read= --write= @nolua
    bc,factor,seq,expr,cal,ncal,jot,primes,figlet,toilet,fortune,banner,sl,lolcat *
    units * !-L !--log
    qalc * !-f !--file !-e !--exrates @onecommand
    cowsay,cowthink * -f:default,tux,dragon,vader,sheep,moose,elephant,koala,stegosaurus,turtle,turkey,kitty,bunny,cow
    man,apropos,whatis,tldr,help * -P:cat,less,more --pager:cat,less,more !-H !--html !-C !--config-file
    tokei,shellcheck,yamllint,proselint *
    scc,diffstat * !-o !--output
    vale * @unchanging
    envsubst *
    echo,yes,true,false,sleep,hostid,tty,locale,uuidgen,mktemp *
    printf,test,[ * ~ @subscripts
    fzf * !--bind !--preview !--execute !--listen !--history !--with-shell
    tee * {/dev/null,/dev/stderr,/dev/stdout,/dev/tty} <1 !-a
    tee * @processes
    split,csplit ?--help
    vim,vi,nvim,nano,emacs ?--version *
    glow,mdcat,chroma,highlight,hexyl,jless * !-o !-O !--plug-in
    pygmentize * !-o !-x
    source-highlight * ?-i,--input !-o !--output -i= --input= -f= -s= <0
    visidata * !-o !-b !--config !-c !-p !--play !-P
    mcookie,rig *
    ts * <1
    zstdgrep,zstdless,lzcat,lzless,bzless,xzless *
    cksfv *
    diff3,interdiff,lsdiff,filterdiff,grepdiff *
    perl,ruby @code @libraries * !-i !-s !-I -M= -m= -F= -e= -E= -r=
    python,python2,python3,lua,Rscript @code * !-i !-l -c= -e= -W= -X=
    node,nodejs @code * !-r !-i !--import !--experimental-loader !--inspect !--inspect-brk !--env-file -e= -p= --eval= --print=
    php @code * !-d !-B !-R !-E !-F -r=
    python,python3 -m:json.tool ?-m <1
    python,python2,python3 -m:site,platform,this,calendar,sysconfig ?-m * !--generate-posix-vars
    python,python2,python3 -m -I -S -u -B -E -s @inner
    python,python3 -m:http.server ?-m ?--help --help
    python,python3 -m:timeit ?-m -s= -n= -r= -u= -v @code
    python,python3 -m:zipfile,tarfile ?-m ?-l,--list,-t,--test -l --list -t --test <1
    node,nodejs ?-v,--version,--v8-options,--check,-c <1 -v --version -c --check
    python,python2,python3 @framework * !-c !-m !-i
    python,python3 -m:http.server,py_compile,compileall,pip,venv,pytest,unittest,json.tool ?-m ?--help,-h --help -h <0
    ruby,perl -c -w -t -T ?-c <1
    perl -v -V ?-v,-V <0
    ruby -v <0
    php ?-i,-m,-l,--ini,-v <1 -i -m -l --ini -v
    php @framework * !-r !-B !-R !-E !-F !-d !-f
    """
}
